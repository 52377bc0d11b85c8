const antal = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const sv = {
  title: 'Samverkanskartan',
  lead: 'Vem möter vem, var går gränserna isär och vad har ändrats? Rutorna ligger ungefär som i verkligheten, men visar varken form, storlek eller avstånd.',
  unreachable: 'Kartan kunde inte hämtas',
  partial: {
    kommun: 'Grupper, stadsdelar och skolområden saknas tills vidare.',
    region: 'BUP-områden, Malinaområden och regionens platser saknas tills vidare.',
  },
  print: 'Skriv ut',
  ofDay: (day: string) => `Så som det var den ${day}.`,
  ofToday: (day: string) => `Så som det är i dag, ${day}.`,
  toolbar: {
    label: 'Vad kartan visar',
    day: 'Dag',
    stop: 'Dag då något ändrades',
    chooseStop: 'Välj dag …',
    today: 'I dag',
    shown: 'Färg och nummer',
    against: 'Gränser (tjocka streck)',
  },
  kinds: {
    grupper: 'BUS-grupper',
    stadsdelar: 'Stadsdelar',
    skolor: 'Grundskoleområden',
    bup: 'BUP-områden',
    malina: 'Malinaområden',
  },
  /** within a sentence */
  kindsInside: {
    grupper: 'BUS-grupper',
    stadsdelar: 'stadsdelar',
    skolor: 'grundskoleområden',
    bup: 'BUP-områden',
    malina: 'Malinaområden',
  },
  map: {
    county: 'Länets kommuner',
    city: 'Stockholms stads delar',
    countyLabel: (shown: string, against: string) =>
      `Rutkarta över länets 26 kommuner. Färg och nummer: ${shown}. Gränser: ${against}.`,
    cityLabel: (shown: string, against: string) =>
      `Rutkarta över stadens 15 delar. Färg och nummer: ${shown}. Gränser: ${against}.`,
    keys: 'Flytta med piltangenterna. Retur visar vilka BUS-grupper som gäller där.',
    unknown: 'okänt vilken',
    none: 'ingen',
    several: (count: number) => `${count} i kommunen, se stadens karta`,
    table: 'Visa som tabell',
    place: 'Del',
    legend: 'Områden',
    legendUnknown: (count: number, kind: string) =>
      `? Vad ${count === 1 ? 'området' : `de ${count} områdena`} omfattar är okänt (${kind}).`,
    noneOnDay: 'Det finns inga sådana områden den dagen.',
    notHere: 'Inget av områdena ligger här.',
    away: 'Områdena kunde inte hämtas.',
    madeUp: 'antaget i demon',
  },
  overlay: {
    title: (left: string, right: string) => `${left} över ${right}`,
    same: 'Välj två olika indelningar för att se var gränserna går isär.',
    summary: (overlaps: number, several: number, oneToOne: number) =>
      `${antal(overlaps, 'överlapp', 'överlapp')}. ${antal(several, 'område möter', 'områden möter')} flera på andra sidan, ${oneToOne} stämmer helt.`,
    disagreements: 'Här går gränserna isär',
    agree: 'Inga kända områden möter flera på andra sidan.',
    meets: (name: string, others: string) => (
      <>
        <strong>{name}</strong> möter {others}
      </>
    ),
    oneToOne: 'Stämmer ett till ett',
    unknown: (count: number) =>
      `${antal(count, 'område har', 'områden har')} okänd omfattning. Vilka de möter går inte att säga, och de räknas inte som att de inte möter någon.`,
    table: 'Alla överlapp som tabell',
    shared: 'Gemensam mark',
  },
  find: {
    title: 'Vilken BUS-grupp?',
    lead: 'För en kommun eller stadsdel, en skola eller en mottagning. Frågan har ofta flera sanna svar: varje svar har sin grund.',
    search: 'Sök del, skola eller mottagning',
    hint: 'Till exempel Farsta eller BUP. Gatuadresser kan inte slås upp.',
    hits: (count: number) => (count === 0 ? 'Inga träffar' : antal(count, 'träff', 'träffar')),
    noneBut: (near: number) =>
      near === 0
        ? 'Inga träffar'
        : `Inga träffar. ${antal(near, 'namn liknar', 'namn liknar')} det du skrev.`,
    advice:
      'Inga träffar. Gatuadresser kan inte slås upp: sök på kommunen eller stadsdelen där adressen ligger, eller på en skola eller en mottagning.',
    near: 'Liknar det du skrev:',
    more: (count: number) => `${count} till. Skriv mer för att se färre.`,
    kinds: { PART: 'Adress', SCHOOL: 'Skola', CLINIC: 'Mottagning' },
    clear: 'Rensa',
    answerFor: (name: string) => `BUS-grupper för ${name}`,
    grounds: {
      PART: 'Den som är folkbokförd eller vistas där: adressen ligger i gruppens område.',
      PLACE: 'Skolan ligger i gruppens område.',
      SCHOOL_AREA: (area: string) => `Grundskolechefen för ${area} sitter där.`,
      MEETS: 'Mottagningen möter gruppen, enligt områdena för BUP.',
      SEAT: 'Mottagningen har en plats i gruppen.',
    },
    none: 'Ingen grupp är känd den dagen.',
    mayAlso: (count: number) =>
      `${count} grupper i kommunen har okänd omfattning. Det är en av dem, eller flera, men vilken står ingenstans.`,
    pupils:
      'Skolans läge säger inte var eleven är folkbokförd. Ungefär 20 % av eleverna i stadens grundskolor går i en annan stadsdel än där de är folkbokförda, på högstadiet 30 % (f2). Socialtjänsten följer folkbokföringen.',
    chosen: 'Vården väljs fritt: barn från andra grupper kan också gå här.',
    clinicUnknown:
      'Vilka grupper mottagningen möter är inte nedskrivet för den dagen. Det betyder inte att den inte möter någon.',
    away: 'Kunde inte hämtas just nu.',
    source: 'Källa',
  },
  timeline: {
    title: 'Vad har ändrats',
    show: (day: string) => `Visa kartan ${day}`,
    showShort: 'Visa kartan',
    shownNow: 'visas nu',
    kinds: {
      DISTRICT: 'Stadsdelar',
      SCHOOL_AREA: 'Grundskoleområden',
      BUS_GROUP: 'BUS-grupper',
      CHILD_PSYCHIATRY: 'BUP-områden',
      MALINA: 'Malinaområden',
    },
    changes: {
      BEGAN: 'började',
      ENDED: 'upphörde',
      SPLIT: 'delades',
      MERGED: 'slogs ihop',
      REDRAWN: 'ritades om',
      RENAMED: 'bytte namn',
    },
    knownTo: {
      MONTH: 'bara månaden är känd',
      HALF_YEAR: 'bara halvåret är känt',
      YEAR: 'bara året är känt',
    },
    became: (before: string, after: string) => `${before} blev ${after}`,
    counts: (before: number, after: number) => `${before} blev ${after}`,
    unknownGround: 'Vad de nya omfattar står inte.',
    sources: 'Källor',
    recorded: 'Enligt den som förde in det.',
    none: 'Inga ändringar är kända.',
  },
  whatIf: {
    title: 'Tänk om',
    lead: 'Slå ihop eller dela grupper och se hur många platser varje regional enhet måste bemanna. Inget sparas; adressen håller tanken.',
    problem:
      'Regionen har i dag svårt att bemanna samtliga 34 BUS-grupper, medan staden vill ha fler och mindre grupper (f2).',
    group: 'Grupp',
    mergeWith: 'slå ihop med',
    choose: 'Välj grupp …',
    merge: 'Slå ihop',
    split: 'Dela efter stadsdel och kommun',
    splitTitle: 'Grupp att dela',
    cannotSplit:
      'Inga grupper den dagen går att dela: de omfattar en stadsdel eller kommun var, eller är okända.',
    perDistrict: 'En grupp per stadsdel (f2)',
    undo: (name: string) => `Ångra: ${name}`,
    reset: 'Som det är',
    changes: 'Ändringar',
    noChanges: 'Inget är ändrat ännu.',
    mergedTo: (names: string) => `${names} slås ihop`,
    splitTo: (name: string, count: number) => `${name} delas i ${count}`,
    levels: 'Räkna också arbetsgruppen (två platser per grupp)',
    groups: (before: number, after: number) =>
      before === after ? `${before} grupper` : `${before} grupper blir ${after}`,
    seats: (before: number, after: number) =>
      before === after
        ? `${before} platser att bemanna för BUP, habilitering och BUMM tillsammans`
        : `${before} platser att bemanna för BUP, habilitering och BUMM tillsammans blir ${after}`,
    rule: 'Varje grupp ska ha BUP, habilitering och BUMM (f1): tre regionala platser per nivå. Styrgruppen möts minst 2 gånger per termin, den operativa minst 3 (f2, f3).',
    meetings: (before: number, after: number) =>
      before === after ? `minst ${before} möten per år` : `minst ${before} möten per år blir ${after}`,
    table: 'Platser per enhet, så långt det är känt',
    others: (count: number) =>
      count === 1 ? 'En enhet har lika många platser' : `${count} enheter har lika många platser`,
    othersTable: 'Enheter med lika många platser',
    unit: 'Enhet',
    before: 'Nu',
    after: 'Då',
    difference: 'Skillnad',
    between: (least: number, most: number) => `${least}–${most}`,
    same: 'samma',
    unknown: (before: number, after: number) =>
      before === after
        ? `För ${before} av grupperna står inte vilka enheter som möter dem. De kan ge fler platser åt vilken enhet som helst.`
        : `För ${before} av grupperna (då ${after}) står inte vilka enheter som möter dem. De kan ge fler platser åt vilken enhet som helst.`,
    partiesUnknown:
      'Habilitering och BUMM har inga områden. Deras enheter syns bara där en plats är införd i en grupp.',
    noUnits: 'Inga enheter är kända för grupperna den dagen.',
    assumed: 'Vilken BUP-mottagning som möter vilken grupp är delvis antaget i demon.',
    away: 'Regionens enheter kunde inte hämtas, så platserna kan inte räknas.',
  },
};
