import { getArticleEndpoint, listArticlesEndpoint } from "./articles";
import { facetsEndpoint, histogramEndpoint } from "./counts";
import { listDyadsEndpoint } from "./dyads";
import { getEventEndpoint, listEventsEndpoint } from "./events";
import { getPersonEndpoint, listPeopleEndpoint } from "./people";
import { listSourcesEndpoint } from "./sources";
import { getStatementEndpoint, listStatementsEndpoint } from "./statements";

/** Every endpoint that answers JSON, in the order of the document. */
export const ENDPOINTS = [
  listStatementsEndpoint,
  getStatementEndpoint,
  facetsEndpoint,
  histogramEndpoint,
  listArticlesEndpoint,
  getArticleEndpoint,
  listEventsEndpoint,
  getEventEndpoint,
  listPeopleEndpoint,
  getPersonEndpoint,
  listSourcesEndpoint,
  listDyadsEndpoint,
];
