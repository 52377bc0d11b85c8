import { isShownDay } from '../../ui/shown-day.js';
import { type GeographyKind, geographyKinds } from './geographies.js';
import { asItIs, type Scenario } from './what-if.rules.js';

/** What the reader has chosen to see. All of it stands in the address. */
export interface MapChoice {
  /** The day shown, ISO; empty for today. */
  readonly day: string;
  /** The geography that the tiles are coloured by, and the one whose borders are drawn. */
  readonly shown: GeographyKind;
  readonly against: GeographyKind;
  /** What is looked up: a part, a school or a clinic; empty for nothing. */
  readonly place: string;
  readonly scenario: Scenario;
  /** Also the working groups are staffed, not only the steering groups. */
  readonly bothLevels: boolean;
}

const key = /^[a-z0-9][a-z0-9-]{0,79}$/;
/** As many as one can look over; what more an address brings is left out. */
const mostChanges = 40;

const keysIn = (text: string | null, between: string): string[] =>
  (text ?? '')
    .split(between)
    .filter((each) => key.test(each))
    .slice(0, mostChanges);

/** Reads the address; what it does not understand it ignores. */
export function mapChoiceFrom(search: string): MapChoice {
  const params = new URLSearchParams(search);
  const day = params.get('dag') ?? '';
  const kind = (name: string, usual: GeographyKind): GeographyKind =>
    geographyKinds.find((each) => each === params.get(name)) ?? usual;
  const place = params.get('plats') ?? '';
  const used = new Set<string>();
  // A group is changed in one way at a time: the first that the address names.
  const unused = (id: string) => used.size < used.add(id).size;
  const merges = (params.get('slaihop') ?? '')
    .split('~')
    .slice(0, mostChanges)
    .map((each) => keysIn(each, '.').filter(unused))
    .filter((each) => each.length > 1);
  return {
    day: isShownDay(day) ? day : '',
    shown: kind('visa', 'grupper'),
    against: kind('mot', 'stadsdelar'),
    place: key.test(place) ? place : '',
    scenario: { merges, splits: keysIn(params.get('dela'), '.').filter(unused) },
    bothLevels: params.get('nivaer') === 'bada',
  };
}

/** The query part of the address, empty when nothing is chosen. */
export function searchForMap({ day, shown, against, place, scenario, bothLevels }: MapChoice): string {
  const params = new URLSearchParams();
  if (day) params.set('dag', day);
  if (shown !== 'grupper') params.set('visa', shown);
  if (against !== 'stadsdelar') params.set('mot', against);
  if (place) params.set('plats', place);
  if (scenario.merges.length > 0)
    params.set('slaihop', scenario.merges.map((keys) => keys.join('.')).join('~'));
  if (scenario.splits.length > 0) params.set('dela', scenario.splits.join('.'));
  if (bothLevels) params.set('nivaer', 'bada');
  const text = params.toString();
  return text && `?${text}`;
}

/** With nothing chosen. */
export const nothingChosen: MapChoice = {
  ...{ day: '', shown: 'grupper', against: 'stadsdelar', place: '', bothLevels: false },
  scenario: asItIs,
};
