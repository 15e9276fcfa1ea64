/** Closed classes and common adverbs: words that end a noun phrase or cannot begin a name. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at by to from for with without between among against about over under
  after before during since until till through throughout into onto upon within across along around behind beyond
  despite amid as than like unlike near per via versus toward towards regarding concerning including following
  and or but nor so yet if because although though while whereas whether when where who whom whose which what why how
  i me my we us our you your he him his she her it its they them their there here
  is are was were be been being am has have had having do does did will would can could may might shall should must
  not no never also later earlier again too then now still already just only even ever often always
  however meanwhile moreover furthermore therefore thus nevertheless nonetheless separately additionally instead
  recently previously repeatedly reportedly subsequently finally afterwards afterward today yesterday tomorrow tonight
  both either neither each every all any some many much few several most more less least other another such same
  first second third last next one two three four five six seven eight nine ten
  yes please let according citing amid once perhaps maybe indeed further asked speaking meeting turning echoing
  said says told tells added`
    .trim()
    .split(/\s+/),
);
