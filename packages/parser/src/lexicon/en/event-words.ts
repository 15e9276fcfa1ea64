import type { EventType } from "../../types";

/** Nouns and verbs that tell an event's type, lower case, the more telling first within a type. */
export const EVENT_WORDS: Record<Exclude<EventType, "other">, string[]> = {
  call: "phone call/telephone call/telephone conversation/phone conversation/telephone talks/telephone talk/phone talks/video call/video conference/videoconference/video talks/virtual meeting/virtual summit/phone-call/call readout/spoke by phone/spoke by telephone/spoke on the phone/talked by phone/talked on the phone/by phone/by telephone/over the phone/held a call/had a call/phoned/telephoned/conference call/hotline".split(
    "/",
  ),
  meeting:
    "meeting/met with/met/summit/talks/bilateral talks/bilateral meeting/sidelines/trilateral/round of talks/consultations/held talks/conferred/luncheon/dinner/working lunch/strategic dialogue".split(
      "/",
    ),
  visit:
    "visit/state visit/official visit/working visit/trip/arrived in/touched down/landed in/on a visit to/visiting/was welcomed in/flew to/paid a visit/traveled to/travelled to/stopover".split(
      "/",
    ),
  briefing:
    "regular press briefing/daily briefing/press briefing/news briefing/regular briefing/news conference/press conference/briefing/told reporters/weekly briefing/regular press conference/press availability/press gaggle".split(
      "/",
    ),
  joint_statement:
    "joint statement/joint communique/joint communiqué/joint declaration/communique/communiqué/joint press statement/issued a joint".split(
      "/",
    ),
  letter:
    "letter/congratulatory message/message of condolence/condolence message/telegram/cable/congratulatory letter/open letter/wrote to/note verbale/written message/sent a message/message to".split(
      "/",
    ),
  speech:
    "speech/address/keynote/remarks at/delivered a speech/sermon/inaugural address/state of the union/told parliament/told lawmakers/told the assembly/addressed/speaking at/statement to parliament/lecture/televised address/new year's address".split(
      "/",
    ),
  interview:
    "interview/told the newspaper/told state television/told state tv/in an interview with/exclusive interview/told the bbc/told cnn/told reuters/told al jazeera/op-ed/opinion piece/wrote in".split(
      "/",
    ),
  exchange:
    "exchange of words/traded barbs/war of words/tit-for-tat/traded accusations/diplomatic row/expelled a diplomat/summoned the ambassador/summoned".split(
      "/",
    ),
};
