import type { BusGroupLevel } from './bus-group-seats.js';
import { assumed, type Sourced, UNDATED } from './sourced.js';

/** A point of the agenda that all local groups would share. */
export interface SharedAgendaPoint extends Sourced {
  readonly position: number;
  /** null: of both levels. */
  readonly level: BusGroupLevel | null;
  readonly title: string;
}

const PROPOSED = 'f1 och f2 föreslår en gemensam dagordning utan att ge punkterna';

/** The points follow what f3 says that a meeting does; that they make up the shared agenda is assumed. */
const points: readonly (readonly [title: string, where: string, level?: BusGroupLevel])[] = [
  ['Val av sekreterare och justerare', '”Mötesformalia”'],
  ['Uppföljning av beslut från föregående möte', '”Mötesformalia”'],
  ['Uppföljning av handlingsplanen', '”Handlingsplan mål samt prioriterade aktiviteter”'],
  ['Inkomna avvikelser och beslut om åtgärder', '”BUS-styrgrupp”', 'STEERING'],
  ['Förändringar i verksamheterna som påverkar samverkan', '”BUS-styrgrupp”', 'STEERING'],
  ['Uppdrag till arbetsgrupper', '”BUS-styrgrupp”', 'STEERING'],
  ['Beredning av ärenden till styrgruppen', '”BUS-Operativ ledningsgrupp”', 'OPERATIVE'],
  ['Samverkansrutiner: hur de följs', '”BUS-Operativ ledningsgrupp”', 'OPERATIVE'],
  ['Frågor som parterna har anmält', '”Mötesformalia”'],
  ['Nästa möte', '”BUS-styrgrupp”'],
];

export const sharedAgenda: readonly SharedAgendaPoint[] = points.map(([title, where, level], place) => ({
  position: place + 1,
  level: level ?? null,
  title,
  ...assumed(`${PROPOSED}; punkten följer f3, avsnitt ${where}`),
  ...UNDATED,
}));
