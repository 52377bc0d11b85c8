import type { sv } from './sv.js';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const en: typeof sv = {
  title: 'Map of collaboration',
  lead: 'Who meets whom, where do the borders disagree, and what has changed? The tiles lie about where the places do, and show neither shape, size nor distance.',
  unreachable: 'The map could not be fetched',
  partial: {
    kommun: 'Groups, districts and school areas are missing for now.',
    region: 'BUP areas, Malina areas and the region’s seats are missing for now.',
  },
  print: 'Print',
  ofDay: (day) => `As it was on ${day}.`,
  ofToday: (day) => `As it is today, ${day}.`,
  toolbar: {
    label: 'What the map shows',
    day: 'Day',
    stop: 'Day when something changed',
    chooseStop: 'Choose a day …',
    today: 'Today',
    shown: 'Colour and number',
    against: 'Borders (thick lines)',
  },
  kinds: {
    grupper: 'BUS groups',
    stadsdelar: 'Districts',
    skolor: 'School areas',
    bup: 'BUP areas',
    malina: 'Malina areas',
  },
  kindsInside: {
    grupper: 'BUS groups',
    stadsdelar: 'districts',
    skolor: 'school areas',
    bup: 'BUP areas',
    malina: 'Malina areas',
  },
  map: {
    county: 'The county’s municipalities',
    city: 'The parts of the City of Stockholm',
    countyLabel: (shown, against) =>
      `Tile map of the county’s 26 municipalities. Colour and number: ${shown}. Borders: ${against}.`,
    cityLabel: (shown, against) =>
      `Tile map of the city’s 15 parts. Colour and number: ${shown}. Borders: ${against}.`,
    keys: 'Move with the arrow keys. Enter shows which BUS groups it has.',
    unknown: 'not known which',
    none: 'none',
    several: (number) => `${number} in the municipality, see the map of the city`,
    table: 'Show as a table',
    place: 'Part',
    legend: 'Areas',
    legendUnknown: (number, kind) =>
      `? What ${number === 1 ? 'the area holds' : `the ${number} areas hold`} is not known (${kind}).`,
    noneOnDay: 'There are no such areas on that day.',
    notHere: 'None of the areas lies here.',
    away: 'The areas could not be fetched.',
    madeUp: 'assumed in the demo',
  },
  overlay: {
    title: (left, right) => `${left} over ${right}`,
    same: 'Choose two different divisions to see where their borders disagree.',
    summary: (overlaps, several, oneToOne) =>
      `${count(overlaps, 'overlap', 'overlaps')}. ${count(several, 'area meets', 'areas meet')} several on the other side, ${oneToOne} fit one to one.`,
    disagreements: 'Where the borders disagree',
    agree: 'No known area meets several on the other side.',
    meets: (name, others) => (
      <>
        <strong>{name}</strong> meets {others}
      </>
    ),
    oneToOne: 'Fit one to one',
    unknown: (number) =>
      `What ${count(number, 'area holds', 'areas hold')} is not known. Whom they meet cannot be said, and they are not counted as meeting nobody.`,
    table: 'All overlaps as a table',
    shared: 'Shared ground',
  },
  find: {
    title: 'Which BUS group?',
    lead: 'For a municipality or district, a school or a clinic. The question often has several true answers: each has its ground.',
    search: 'Search for a part, school or clinic',
    hint: 'For example Farsta or BUP. Street addresses cannot be looked up.',
    hits: (number) => (number === 0 ? 'No hits' : count(number, 'hit', 'hits')),
    noneBut: (near) =>
      near === 0 ? 'No hits' : `No hits. ${count(near, 'name is', 'names are')} like what you wrote.`,
    advice:
      'No hits. Street addresses cannot be looked up: search for the municipality or district that the address lies in, or for a school or a clinic.',
    near: 'Like what you wrote:',
    more: (number) => `${number} more. Write more to see fewer.`,
    kinds: { PART: 'Address', SCHOOL: 'School', CLINIC: 'Clinic' },
    clear: 'Clear',
    answerFor: (name) => `BUS groups for ${name}`,
    grounds: {
      PART: 'For somebody registered or staying there: the address lies in the group’s area.',
      PLACE: 'The school lies in the group’s area.',
      SCHOOL_AREA: (area) => `The head of the school area ${area} sits there.`,
      MEETS: 'The clinic meets the group, by the areas of child psychiatry.',
      SEAT: 'The clinic has a seat in the group.',
    },
    none: 'No group is known on that day.',
    mayAlso: (number) =>
      `What ${number} groups in the municipality hold is not known. It is one of them, or several, but which is written nowhere.`,
    pupils:
      'Where the school lies does not say where the pupil is registered. About 20% of pupils in the city’s compulsory schools attend in another district than the one they are registered in, 30% in the upper years (f2). Social services follow the registration.',
    chosen: 'Care is chosen freely: children from other groups may come here too.',
    clinicUnknown:
      'Which groups the clinic meets is not written down for that day. That does not mean that it meets none.',
    away: 'Could not be fetched just now.',
    source: 'Source',
  },
  timeline: {
    title: 'What has changed',
    show: (day) => `Show the map of ${day}`,
    showShort: 'Show the map',
    shownNow: 'shown now',
    kinds: {
      DISTRICT: 'Districts',
      SCHOOL_AREA: 'School areas',
      BUS_GROUP: 'BUS groups',
      CHILD_PSYCHIATRY: 'BUP areas',
      MALINA: 'Malina areas',
    },
    changes: {
      BEGAN: 'began',
      ENDED: 'ended',
      SPLIT: 'were split',
      MERGED: 'were merged',
      REDRAWN: 'were redrawn',
      RENAMED: 'changed name',
    },
    knownTo: {
      MONTH: 'known to the month only',
      HALF_YEAR: 'known to the half-year only',
      YEAR: 'known to the year only',
    },
    became: (before, after) => `${before} became ${after}`,
    counts: (before, after) => `${before} became ${after}`,
    unknownGround: 'What the new ones hold is not said.',
    sources: 'Sources',
    recorded: 'By whoever recorded it.',
    none: 'No changes are known.',
  },
  whatIf: {
    title: 'What if',
    lead: 'Merge or split groups and see how many seats each regional unit must staff. Nothing is saved; the address holds the thought.',
    problem:
      'The region has difficulty staffing all 34 BUS groups, while the city wants more and smaller ones (f2).',
    group: 'Group',
    mergeWith: 'merge with',
    choose: 'Choose a group …',
    merge: 'Merge',
    split: 'Split by district and municipality',
    splitTitle: 'Group to split',
    cannotSplit:
      'No group of that day can be split: each holds one district or municipality, or is not known.',
    perDistrict: 'One group per district (f2)',
    undo: (name) => `Undo: ${name}`,
    reset: 'As it is',
    changes: 'Changes',
    noChanges: 'Nothing has been changed yet.',
    mergedTo: (names) => `${names} are merged`,
    splitTo: (name, number) => `${name} is split in ${number}`,
    levels: 'Count the working group too (two seats per group)',
    groups: (before, after) => (before === after ? `${before} groups` : `${before} groups become ${after}`),
    seats: (before, after) =>
      before === after
        ? `${before} seats to staff for BUP, habilitation and BUMM together`
        : `${before} seats to staff for BUP, habilitation and BUMM together become ${after}`,
    rule: 'Each group is to have BUP, habilitation and BUMM (f1): three regional seats at each level. The steering group meets at least 2 times a term, the operative one at least 3 (f2, f3).',
    meetings: (before, after) =>
      before === after
        ? `at least ${before} meetings a year`
        : `at least ${before} meetings a year become ${after}`,
    table: 'Seats by unit, as far as is known',
    others: (count: number) =>
      count === 1 ? 'One unit has as many seats' : `${count} units have as many seats`,
    othersTable: 'Units with as many seats',
    unit: 'Unit',
    before: 'Now',
    after: 'Then',
    difference: 'Difference',
    between: (least, most) => `${least}–${most}`,
    same: 'same',
    unknown: (before, after) =>
      before === after
        ? `For ${before} of the groups it is not said which units meet them. They may give any unit more seats.`
        : `For ${before} of the groups (then ${after}) it is not said which units meet them. They may give any unit more seats.`,
    partiesUnknown:
      'Habilitation and BUMM have no areas. Their units show only where a seat has been entered in a group.',
    noUnits: 'No units are known for the groups of that day.',
    assumed: 'Which BUP clinic meets which group is in part assumed in the demo.',
    away: 'The region’s units could not be fetched, so the seats cannot be counted.',
  },
};
