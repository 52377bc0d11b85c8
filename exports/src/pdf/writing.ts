import type { TakenPlan, UnitFacts } from '../graph/facts.js';
import type { wordsIn } from '../words.js';
import type { FamilyCopy } from './family-copy.js';
import type { Paper } from './paper.js';
import type { Sentences } from './sentences.js';

/** What the parts of a copy are written with. */
export interface Writing {
  readonly taken: TakenPlan;
  readonly copy: FamilyCopy;
  readonly paper: Paper;
  readonly say: Sentences;
  readonly words: ReturnType<typeof wordsIn>;
  readonly today: string;
  /** The unit's own name; its function's where its owner could not be reached or it may not be told. */
  unitName(unit: UnitFacts | null, kind: string): string;
}
