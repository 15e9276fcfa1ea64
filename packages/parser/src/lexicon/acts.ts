import type { Act } from "../types";

export interface ActDefinition {
  definition: string;
  /** Codes of CAMEO 1.1b3 that the act takes over; PLOVER has none for 01x and 02x. Empty where CAMEO has none. */
  cameo: string[];
  /** Words of saying that tell the act by themselves. */
  cue: RegExp | null;
  /** What the words said must look like when the cue is neutral ("said", "stressed"). */
  content: RegExp | null;
}

/**
 * The code book `readout-0.1`: what a speaker does in speaking. Order matters: the first act whose cue fits wins, then
 * the first whose content fits; `assert` takes the rest.
 */
export const ACT_DEFINITIONS: Record<Act, ActDefinition> = {
  "decline-comment": {
    definition: "Says openly that there will be no answer or comment.",
    cameo: ["011"],
    cue: /\b(?:declin|refus)\w+ (?:to )?(?:further )?(?:comment|say|answer|elaborate|discuss|confirm or deny|be drawn|give details|respond)|\bno comment|\b(?:would|did|could|will) ?n[o']t (?:immediately )?(?:comment|respond|reply|elaborate|be drawn|confirm or deny)|neither confirm\w* nor den/i,
    content:
      /^\W*(?:(?:i |we )?(?:have|had) )?no (?:further )?(?:comment|information|details) (?:to (?:offer|share|provide|give|make)|on|at)|^\W*no comment\b|\b(?:declin|refus)\w+ to comment/i,
  },
  condole: {
    definition: "Expresses sympathy or grief over a loss of the other side.",
    cameo: ["018"],
    cue: /\bcondol|\bmourn|\bsympath(?:y|ies|iz|is)|\bgrie(?:f|v)/i,
    content:
      /\b(?:condolences|sympath(?:y|ies) (?:to|with|for)|mourn(?:s|ing)?\b|deeply saddened|our (?:hearts|thoughts|prayers) (?:go|are)|thoughts (?:and prayers )?(?:are|go)|grief|share (?:the|your) (?:pain|sorrow))/i,
  },
  congratulate: {
    definition: "Congratulates on an event, an office, an anniversary.",
    cameo: ["018"],
    cue: /\bcongratulat|\bfelicitat|\bconveyed (?:his|her|their) (?:best|warm) wishes/i,
    content: /\b(?:congratulat\w+|felicitations|warm(?:est)? wishes on|best wishes (?:on|for))/i,
  },
  thank: {
    definition: "Thanks or shows gratitude for something done.",
    cameo: ["051"],
    cue: /\bthank|\bgratitude|\bgrateful|\bappreciat/i,
    content: /\b(?:thank(?:s|ful)?\b|gratitude|grateful|appreciat(?:e|es|ed|ion)\b|indebted to)/i,
  },
  accuse: {
    definition: "Says that another did wrong: a breach, a crime, an attack, bad faith.",
    cameo: ["112"],
    cue: /\baccus|\bblam(?:e|ed|es|ing)\b|\balleg|\bcharged? (?:that|.{1,30} with)|\bpoint(?:ed|s|ing)? the finger/i,
    content:
      /\b(?:violat(?:ed|es|ing|ion)|breach(?:ed|es|ing)?\b|is (?:to blame|responsible|behind)|was behind|are to blame|responsible for the (?:attack|crisis|failure)|has (?:ignored|broken|failed to|undermined|fuelled|fueled)|have (?:ignored|broken|failed to|undermined)|meddl\w+|(?<!non-|\boppos\w{1,3} (?:any |all |foreign |outside ){0,2}|against |\bno )interference in|sponsor(?:s|ed|ing)? (?:of )?terror|guilty of|hypocri\w+|double standards?|bad faith|illegal (?:actions|occupation|sanctions)|crimes against|is lying|lied|grab an unfair)\b/i,
  },
  deny: {
    definition: "Says that an allegation or report about one's own side is untrue.",
    cameo: ["016"],
    cue: /\bden(?:y|ies|ied|ying)\b|\brefut|\bdisput(?:e|ed|es|ing)\b|\brebut/i,
    content:
      /\b(?:baseless|groundless|unfounded|fabricat\w+|fake news|(?:is|are|was|were) (?:not true|untrue|false|a lie)|no (?:truth|basis|evidence)|never (?:sought|supplied|sent|provided|attacked|interfered|intended)|had nothing to do with|has nothing to do with|was not involved|played no (?:part|role)|smear)\b/i,
  },
  threaten: {
    definition: "Announces harm or a penalty by one's own side, bare or on a condition.",
    cameo: ["13"],
    cue: /\bthreat(?:en|ened|ens|ening)\b/i,
    content:
      /\b(?:(?:will|would|shall) (?:retaliate|strike back|hit back|respond (?:with force|militarily|forcefully|harshly|in kind|decisively)|crush|destroy|punish|take (?:all necessary|countermeasures|revenge|reciprocal)|make .{1,30} pay|pay (?:a|the) (?:heavy )?price|face (?:the |serious |severe |grave |dire )*consequences|not hesitate to|walk away)|all options|face (?:the |severe |serious |dire )*consequences|or else|(?:crushing|decisive|harsh|devastating) (?:response|blow)|be met with (?:force|fire)|heavy price)\b/i,
  },
  warn: {
    definition: "Points to a danger or bad outcome, or tells another not to do something.",
    cameo: ["130"],
    cue: /\bwarn|\bcaution|\balert(?:ed|s|ing)? |\bsound(?:ed)? the alarm/i,
    content:
      /\b(?:play(?:s|ing)? with fire|dangerous (?:consequences|path|precedent|game|escalation)|red lines?|risks? (?:of )?(?:a )?(?:war|escalat\w+|miscalculat\w+)|could (?:lead to|trigger|spark|spiral)|will (?:only )?(?:lead to|backfire|end in)|point of no return|must not cross|will be disastrous|catastrophic|at (?:its|their|your) (?:own )?peril)\b/i,
  },
  reject: {
    definition: "Refuses a proposal, a demand, a claim or a policy; says that one is against it.",
    cameo: ["12"],
    cue: /\breject|\brefus|\brebuff|\bdismiss|\boppos|\brul(?:e|ed|es|ing) out|\bobject(?:ed|s|ing|ions?)?\b|\bturn(?:ed|s|ing)? down|\bspurn|\bdisagree|\brul(?:ing|ed|es?) .{1,20} out/i,
    content:
      /\b(?:(?:will|would|can|could|do|does|did|shall) ?(?:not|never|n't) (?:accept|recogni[sz]e|agree|allow|tolerate|support|be (?:bullied|intimidated|coerced)|negotiate|compromise|yield|bow|give in|take part|join|permit|return)|cannot accept|never (?:accept|recogni[sz]e|allow|agree|tolerate|bow|negotiate)|(?:firmly |strongly |resolutely |categorically )?oppos(?:e|es|ed|ing|ition)\b|reject(?:s|ed|ing|ion)?\b|(?:is|are|was) (?:opposed to|against|out of the question|not negotiable|non-negotiable|null and void)|there (?:will|can|would) be no (?:talks|negotiations?|deal|return|compromise))/i,
  },
  criticise: {
    definition: "Disapproves of what another does or says, or voices concern over it.",
    cameo: ["111", "012"],
    cue: /\bcondemn|\bcritici[sz]|\bdenounc|\bdeplor|\bslam|\bblast(?:ed|s|ing)?\b|\bdecr(?:y|ied|ies)|\blament|\brebuk|\bprotest|\blash|\bhit out|\bcomplain|\bconcern|\balarm\b|\bdismay|\bdisappoint|\boutrage|\bdispleas|\bchid|\bscold|\bberat|\bderid|\bmock|\btook issue|\bquestion(?:ed|s|ing)\b|\bchalleng(?:ed|es|ing)\b|\bregret(?:s|ted|ting)?\b/i,
    content:
      /\b(?:unacceptable|irresponsible|deeply (?:concerned|worried|troubled)|(?:grave|serious|ongoing|deep) concerns?|condemn(?:s|ed|ing|ation)?|provocati(?:ve|on|ons)|destructive|reckless|shameful|deplorable|unjustif\w+|disappoint\w+|immoral|bully(?:ing)?|hegemon\w+|wrong(?:ful)? (?:conduct|move|path|decision)|a (?:grave |serious |big |historic )?mistake|sign of (?:its|their) weakness|not (?:helpful|constructive|acceptable)|unhelpful|undermine[sd]?|aggressive actions|poses? (?:a )?(?:serious |grave )?threat|regret(?:s|table|tabl[ey])?|farce|barbaric|brutal|non-market)\b/i,
  },
  praise: {
    definition:
      "Approves of what another did, welcomes an outcome, speaks well of the other or of relations.",
    cameo: ["051", "013"],
    cue: /\bprais|\bwelcom|\bhail|\bapplau|\bcommend|\blaud|\bsalut|\bacclaim|\bcelebrat|\bpaid tribute|\bpay(?:s|ing)? tribute|\bsatisf(?:ied|action)|\bcompliment|\badmir/i,
    content:
      /\b(?:welcomes?|welcomed|applauds?|commends?|prais(?:e|es|ed)|great (?:honou?r|friend|success|progress|leader|country)|(?:excellent|outstanding|remarkable|historic|tremendous|fruitful|friendly|very good|positive) (?:relations?|relationship|ties|cooperation|progress|results?|partner(?:ship)?|talks|achievement\w*|meeting|conversation|step|friend)|(?:breakthrough|important|positive|major) step|is a (?:true |trusted |reliable |close |good )?friend|capital of peace|vitality|potential and vigou?r|played an important role|(?:good|sound|right) (?:condition|track|footing)|impressed by|proud of)\b/i,
  },
  concede: {
    definition: "Admits a fault or an unwelcome fact, apologises, gives up a demand.",
    cameo: ["015", "055"],
    cue: /\bapolog|\bconced|\badmit|\backnowledg|\bremorse|\bback(?:ed|s|ing)? down|\bconfess/i,
    content:
      /\b(?:apologi[sz]\w*|apolog(?:y|ies)|(?:we|i) (?:are|am|were|was) (?:sorry|wrong|mistaken)|take (?:full )?responsibility|admit(?:s|ted)? (?:that|to)|remorse|made (?:a )?mistakes?|our (?:mistake|fault|error)|drops? (?:its|our|the) demand|no longer (?:insists?|demands?|requires?))\b/i,
  },
  propose: {
    definition: "Puts forward a step for both or all to take: a plan, a meeting, cooperation in a field.",
    cameo: ["014", "03"],
    cue: /\bpropos|\bsuggest|\brecommend|\boffer(?:ed|s|ing)? (?:to (?:mediate|host|hold)|talks|mediation|a)|\bput(?:s|ting)? forward|\btabled|\bfloat(?:ed|s|ing)?\b|\badvocat|\binitiatives?\b/i,
    content:
      /\b(?:[A-Z]\w+ and [A-Z]\w+ (?:should|must|need to|ought to)|(?:the )?(?:two|both) (?:sides|countries|nations|parties|states|governments|peoples) (?:should|must|need to|ought to|can|could|may)|we (?:should|need to|must|ought to|can|could) (?:work|build|deepen|strengthen|expand|promote|jointly|together|keep|continue|hold|explore)|(?:should|must) (?:work together|jointly|continue to (?:firmly )?support each other|strengthen|deepen|expand|promote|push)|let us|let's|propos(?:e|es|ed|al|als|ing)\b|suggests? (?:that|a|holding)|ways to (?:expand|expedite|strengthen|deepen|improve|develop)|(?:is|are|remains?) open to|door (?:is|was|remains?) (?:always )?open)/i,
  },
  request: {
    definition:
      "Asks, urges or demands that another do something or stop doing it; hopes aloud that it will.",
    cameo: ["02", "10"],
    cue: /\burg(?:e|ed|es|ing)\b|\bcall(?:ed|s|ing)? (?:on|upon|for)|\bcalls? (?:on|upon|for|to)|\b(?:his|her|their|its) calls?\b|\bask(?:ed|s|ing)?\b|\bdemand|\bappeal|\brequest|\bpress(?:ed|es|ing)?\b|\binvit|\bencourag|\bimplor|\bexhort|\bbeg(?:ged|s)?\b|\bplead|\blobb(?:y|ied)|\bsought\b|\bseek(?:s|ing)?\b|\binsist(?:ed|s|ing)? on|\bwant(?:ed|s)?\b|\badvis(?:e|ed|es|ing)\b|\bcalled .{1,40} to\b|^\W*calls?\W*$/i,
    content:
      /\b(?:urges?|calls? (?:on|upon|for)|(?:must|should|ought to|needs? to|has to|have to) (?!not be seen\b)|demands?|we ask|(?:is|are) (?:asked|urged|expected) to|the need (?:for|to)|necessity of|hopes? (?:that )?(?:all |both |the )?(?:parties|sides|countries|relevant|other|two)|let .{1,30} be|exercise restraint|stop\b.{1,40}\b(?:immediately|at once)|immediately (?:stop|cease|end|withdraw|release|halt))/i,
  },
  promise: {
    definition: "Commits one's own side to do something, or says that it is ready and willing.",
    cameo: ["03"],
    cue: /\bpromis|\bpledg|\bvow|\bcommit(?:s|ted|ting|ment)?\b|\brecommit|\bagree(?:d|s|ing)?\b|\boffer|\bwilling|\breadi(?:ness|ly)|\bready\b|\bdetermin|\bassur|\bguarantee|\bswor|\bintend|\bplan(?:s|ned)? to|\bvow|\bundert(?:ook|ake)|\bresolve\b/i,
    content:
      /\b(?:(?:stands?|is|are|was|were|remains?|be) (?:always |also |fully |still )?(?:ready|willing|prepared|committed|determined|resolved) to|read(?:y|iness) (?:to|for)|willing(?:ness)? to|determination (?:to|of)|(?:we|i|it|he|she|they|[A-Z]\p{L}+(?: side| government)?) (?:will|would|shall|is going to|are going to|'ll|intends? to|plans? to) (?:continue|keep|always|soon|also|now|further|help|support|provide|send|give|stand|work|cooperate|co-operate|open|build|invest|increase|expand|relax|lift|ease|supply|deliver|buy|import|take part|host|visit|put|put in|uphold|implement|honou?r|maintain|make|do|never|push|promote|advance|defend|protect|safeguard|set about|boost|deepen|strengthen|firmly|spare no)|will (?:immediately|soon|continue to|spare no effort)|(?:would|will) (?:put|supply|provide|allow|be allowed|relax|continue to)|pledg(?:e|es|ed)\b|commitment to|our promise)/iu,
  },
  "affirm-principle": {
    definition: "States a standing position or principle, one's own or a shared one, and stands by it.",
    cameo: ["010", "019"],
    cue: /\breaffirm|\breiterat|\brestat|\breassert|\bdefend(?:ed|s|ing)\b|\bback(?:ed|s|ing)\b|\bendors|\bsupport(?:ed|s|ing)?\b|\bconsistent (?:position|stance)/i,
    content:
      /\b(?:princip(?:le|les|led)|adher(?:e|es|ed|ence|ing) to|(?:firmly|always|resolutely|consistently|steadfastly|strongly|fully) (?:support|uphold|stand|back|adhere|safeguard|oppose)\w*|support(?:s|ed|ing)? .{0,60}\b(?:sovereignty|territorial|independence|stance|position|right|efforts?|development path|one[- ]china|integrity|policy|positions?|stances)|support for|supports?\b|has (?:always|consistently)|have (?:always|consistently)|(?:position|policy|stance|commitment) (?:has not changed|is (?:clear|consistent|firm|unchanged)|remains)|non-interference|core interests|sovereign(?:ty)?|territorial integrity|inalienable|legitimate right|international law|multilateralism|integral part|inseparable|stands? (?:by|with)|shared future|basic norm|rule of (?:justice|law)|attaches? (?:great |high )?importance|strategic perspective|mutual respect|ironclad|must never be)\b/i,
  },
  assert: {
    definition:
      "Says that something is, was or will be so; tells, explains, discusses. Everything that no other act covers.",
    cameo: ["010"],
    cue: /\bdiscuss|\bexchang\w+ (?:views|opinions)|\breview(?:ed|s|ing)?\b|\bspoke about/i,
    content: null,
  },
};
