/** Points that parties propose: what they are about, and what is proposed to be decided. */
export const proposedItems: readonly (readonly [title: string, proposal: string | null])[] = [
  [
    'Kallelse till SIP när skolan tar initiativ',
    'Gruppen beslutar att skolan kallar enligt den gemensamma rutinen.',
  ],
  ['Remisser från elevhälsan som kommer tillbaka', 'En kort vägledning om remisser tas fram och sprids.'],
  ['Skolfrånvaro: vilka ser mönstret först?', null],
  ['Utbildning om SIP för nya chefer', 'Två halvdagar ordnas under terminen.'],
  [
    'Vem leder uppföljningen när en part har slutat?',
    'Uppföljningsansvaret knyts till platsen, inte till personen.',
  ],
  ['Sommarens bemanning hos parterna', null],
  ['Gemensam information till vårdnadshavare', 'Ett informationsblad på lätt svenska tas fram.'],
  ['Ersättare när ordinarie ledamot inte kan', 'Varje part anmäler en ersättare före nästa möte.'],
];

/** What meetings decide. */
export const decisionTexts: readonly string[] = [
  'Ta fram en gemensam checklista för kallelse till SIP',
  'Anmäla ersättare för varje plats i gruppen',
  'Sammanställa terminens avvikelser till nästa möte',
  'Bjuda in fristående skolor till ett informationsmöte',
  'Gå igenom SIP-rutinen med alla enheter',
  'Ta fram underlag till handlingsplanens uppföljning',
  'Utse kontaktperson för frågor om remisser',
  'Ordna en halvdag om samverkan för nya chefer',
];

/** What had become of a decision when it was taken up again. */
export const results = {
  DONE: 'Klart. Underlaget är spritt till parterna.',
  OPEN: 'Påbörjat. Två parter återstår; tas upp igen vid nästa möte.',
  DROPPED: 'Avskrivs: frågan ingår numera i handlingsplanen.',
} as const;

export const reasonsToCallOff = ['Förhinder hos flera parter', 'Ordföranden sjuk', 'För få anmälda'] as const;
export const places = [
  'Stadsdelshuset, sal 3',
  'Kommunhuset, Blå rummet',
  'Digitalt',
  'BUP, konferensrummet',
] as const;
