import { access } from './en/access.js';
import { assignments } from './en/assignments.js';
import { changes } from './en/changes.js';
import { children } from './en/children.js';
import { download } from './en/download.js';
import { gaps } from './en/gaps.js';
import { live } from './en/live.js';
import { log } from './en/log.js';
import { history, life, meeting, mine } from './en/mine.js';
import { moves } from './en/moves.js';
import { needs } from './en/needs.js';
import { outages } from './en/outages.js';
import { pages } from './en/pages.js';
import { plan } from './en/plan.js';
import { print } from './en/print.js';
import { release } from './en/release.js';
import { sharing } from './en/sharing.js';
import { sharingChanges } from './en/sharing-changes.js';
import { shell } from './en/shell.js';
import { sipCheck } from './en/sip-check.js';
import { words } from './en/words.js';
import type { Catalogue } from './sv.js';

/** English, complete: the type says so. */
export const en: Catalogue = {
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
