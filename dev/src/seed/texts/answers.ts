import type { PartyKind } from '@samsyn/reference/unit';

/** Why a party declines what it was asked for. */
export const declineReasons: Partial<Record<PartyKind, readonly string[]>> = {
  CHILD_PSYCHIATRY: [
    'Primärvårdens uppdrag.',
    'Hemsituationen behöver bli lugnare innan behandling kan börja.',
    'Bedöms vara skolans ansvar.',
    'Väntar på att utredningen blir klar.',
    'Familjen har tackat nej till erbjuden tid.',
    'Besvären bedöms som lindriga.',
  ],
  HABILITATION: [
    'Diagnos inom målgruppen saknas.',
    'Ges först när utredningen på BUP är klar.',
    'Bedöms vara skolans ansvar.',
    'Gruppen är full denna termin.',
  ],
  PAEDIATRICS: [
    'Remiss saknas; återsänd till husläkaren.',
    'Hör till BUP enligt vårdkedjan.',
    'Ingen kroppslig orsak funnen.',
  ],
  PRIMARY_CARE: [
    'Måttlig till svår problematik: specialistvårdens uppdrag.',
    'Mottagningen saknar psykolog just nu.',
  ],
  SOCIAL_SERVICES: [
    'Bedöms vara hälso- och sjukvårdens ansvar.',
    'Villkoren för insatsen är inte uppfyllda.',
    'Behovet anses tillgodosett på annat sätt.',
    'Ingen utförare är ledig just nu.',
  ],
  SCHOOL: [
    'Ges redan på annat sätt, enligt skolan.',
    'Kräver bedömning från vården först.',
    'Skolan saknar lokal och personal denna termin.',
  ],
  PRESCHOOL: ['Ingår redan i det stöd som ges.', 'Resursen är fördelad till våren.'],
};

/** What a referral asks for, by the kind of unit it goes to. */
export const referralPurposes: Partial<Record<PartyKind, readonly string[]>> = {
  CHILD_PSYCHIATRY: [
    'Bedömning hos BUP',
    'Neuropsykiatrisk utredning',
    'Behandling av ångest',
    'Ny bedömning efter försämring',
  ],
  HABILITATION: ['Bedömning hos habiliteringen', 'Stöd i vardagen efter diagnos', 'Utprovning av hjälpmedel'],
  PAEDIATRICS: [
    'Utredning hos barnläkare',
    'Bedömning av magont och huvudvärk',
    'Utredning av tillväxt och mat',
  ],
  PRIMARY_CARE: ['Samtalsstöd i första linjen', 'Hälsobedömning'],
};

/** What came of a follow-up. */
export const followUpOutcomes = [
  'Det går åt rätt håll. Planen fortsätter som den är.',
  'Två insatser är igång, en väntar på start.',
  'Närvaron har ökat. Nästa steg är hela dagar.',
  'Familjen är nöjd med kontakten men vill ha tätare möten.',
  'Ett mål är nått. Ett nytt skrevs in.',
  'Insatsen kom inte igång i tid. Ny ansvarig utsågs.',
  'Barnet var med och ändrade sitt eget mål.',
  'Läget är oförändrat. Parterna provar ett annat upplägg.',
  'BUP kunde inte delta. Frågorna tas per telefon inom en vecka.',
  'Föräldrarna orkar mer. Avlastningen fortsätter.',
  'Skolan har ändrat schemat. Uppföljning om sex veckor.',
  'Målet om sömn är delvis nått.',
];

export const endReasons = [
  'Målen är nådda.',
  'Målen är delvis nådda; fortsatt stöd ges av en huvudman.',
  'Familjen vill avsluta.',
  'Familjen har flyttat till en annan kommun.',
  'Behovet av samordning finns inte längre.',
  'Ersatt av en ny plan.',
];

/** What the region says of the plan as a whole. */
export const careComments = {
  ACCEPTED: [
    'Vi deltar enligt planen.',
    'Vi tar behandlingen; skolan tar närvaron.',
    'Vi deltar vid varannan uppföljning.',
    'Insatserna är beslutade i vårdplanen.',
    null,
  ],
  DECLINED: ['Ingen pågående kontakt hos oss.', 'Vi bedömer att behovet inte kräver insats från oss nu.'],
  WAITING: [null],
} as const;

export const meetingPlaces = [
  'Skolan, rum på elevhälsan',
  'Socialtjänstens lokaler',
  'Digitalt möte',
  'Hemma hos familjen',
  'Mottagningen',
  'Familjecentralen',
  'Stadsdelsförvaltningen',
  'Digitalt möte',
];

export const blockReasons = {
  unit: ['En närstående till barnet arbetar i enheten.', 'Barnet känner personal i enheten.'],
  everyone: ['Hotbild: bara de egna handläggarna får se.', 'Skyddsbedömning pågår.'],
  young: ['Begärd av den unga själv, efter bedömning av mognad.'],
};
