import { access } from './sv/access.js';
import { assignments } from './sv/assignments.js';
import { changes } from './sv/changes.js';
import { children } from './sv/children.js';
import { download } from './sv/download.js';
import { gaps } from './sv/gaps.js';
import { live } from './sv/live.js';
import { log } from './sv/log.js';
import { history, life, meeting, mine } from './sv/mine.js';
import { moves } from './sv/moves.js';
import { needs } from './sv/needs.js';
import { outages } from './sv/outages.js';
import { pages } from './sv/pages.js';
import { plan } from './sv/plan.js';
import { print } from './sv/print.js';
import { release } from './sv/release.js';
import { sharing } from './sv/sharing.js';
import { sharingChanges } from './sv/sharing-changes.js';
import { shell } from './sv/shell.js';
import { sipCheck } from './sv/sip-check.js';
import { words } from './sv/words.js';

/** Swedish: the source. What stands here must stand in every other language. */
export const sv = {
  shell,
  words,
  gaps,
  outages,
  children,
  mine,
  meeting,
  moves,
  life,
  needs,
  history,
  plan,
  download,
  access,
  live,
  log,
  sharing,
  sharingChanges,
  assignments,
  changes,
  release,
  print,
  pages,
  sipCheck,
};

/** Every text of the dashboard. Another language that lacks one, or takes other arguments, does not compile. */
export type Catalogue = typeof sv;
