/** What a person may do by the kind of work, as the services read it from the token. */
export type LoginRole = 'STAFF' | 'MANAGER' | 'COORDINATOR' | 'SECRETARIAT' | 'IMPORTER';

/** A text in the two languages of the sign-in page. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}

/** Which party a login works for; decides its mark and colour on the sign-in page. */
export type LoginParty = 'social' | 'school' | 'coordination' | 'psychiatry' | 'habilitation' | 'secretariat';

/** One of the synthetic people that one can sign in as. */
export interface DemoLogin {
  /** The token's subject. */
  readonly login: string;
  /** Shown as the person's name; no real person can have it. */
  readonly name: string;
  /** The organisation that employs the person. */
  readonly principal: 'stockholms-stad' | 'tyreso-kommun' | 'region-stockholm';
  /** Ids of the units the person works in (reference/). */
  readonly units: readonly string[];
  readonly roles: readonly LoginRole[];
  readonly party: LoginParty;
  readonly work: Text;
  /** What this login is good for seeing. */
  readonly shows: Text;
}

/** Everybody one can sign in as in the development stack. */
export const demoLogins: readonly DemoLogin[] = [
  {
    login: 'socialtjanst.farsta',
    name: 'Demo Socialtjänst Farsta',
    principal: 'stockholms-stad',
    units: ['soc-farsta'],
    roles: ['STAFF'],
    party: 'social',
    work: { sv: 'Socialsekreterare i Farsta', en: 'Social worker in Farsta' },
    shows: {
      sv: 'Barnen vars planer enheten delar med regionen. Börja här.',
      en: 'The children whose plans the unit shares with the region. Start here.',
    },
  },
  {
    login: 'elevhalsa.farsta',
    name: 'Demo Elevhälsa Farsta',
    principal: 'stockholms-stad',
    units: ['elevhalsa-farsta'],
    roles: ['STAFF'],
    party: 'school',
    work: { sv: 'Elevhälsan i Farsta', en: 'Student health in Farsta' },
    shows: { sv: 'Skolans del av samma planer.', en: 'The school’s part of the same plans.' },
  },
  {
    login: 'samordnare.farsta',
    name: 'Demo Samordnare Farsta',
    principal: 'stockholms-stad',
    units: ['sip-farsta'],
    roles: ['COORDINATOR'],
    party: 'coordination',
    work: { sv: 'SIP-samordnare i Farsta', en: 'SIP coordinator in Farsta' },
    shows: {
      sv: 'Håller ihop planer och möten i stadsdelen.',
      en: 'Holds plans and meetings in the district together.',
    },
  },
  {
    login: 'chef.farsta',
    name: 'Demo Chef Farsta',
    principal: 'stockholms-stad',
    units: ['soc-farsta'],
    roles: ['MANAGER'],
    party: 'social',
    work: { sv: 'Chef för socialtjänsten i Farsta', en: 'Head of social services in Farsta' },
    shows: { sv: 'Leder enheten och ansvarar för dess del.', en: 'Leads the unit and answers for its part.' },
  },
  {
    login: 'socialtjanst.hasselby',
    name: 'Demo Socialtjänst Hässelby-Vällingby',
    principal: 'stockholms-stad',
    units: ['soc-hasselby-vallingby'],
    roles: ['STAFF'],
    party: 'social',
    work: { sv: 'Socialsekreterare i Hässelby-Vällingby', en: 'Social worker in Hässelby-Vällingby' },
    shows: { sv: 'Samma stad, andra barn än Farstas.', en: 'The same city, other children than Farsta’s.' },
  },
  {
    login: 'socialtjanst.tyreso',
    name: 'Demo Socialtjänst Tyresö',
    principal: 'tyreso-kommun',
    units: ['soc-tyreso'],
    roles: ['STAFF'],
    party: 'social',
    work: { sv: 'Socialsekreterare i Tyresö', en: 'Social worker in Tyresö' },
    shows: {
      sv: 'En annan kommun: Farstas barn finns inte här.',
      en: 'Another municipality: here Farsta’s children do not exist.',
    },
  },
  {
    login: 'chef.tyreso',
    name: 'Demo Chef Tyresö',
    principal: 'tyreso-kommun',
    units: ['soc-tyreso'],
    roles: ['MANAGER'],
    party: 'social',
    work: { sv: 'Chef för socialtjänsten i Tyresö', en: 'Head of social services in Tyresö' },
    shows: {
      sv: 'Leder Tyresös BUS-grupp, den som revisionen granskade: platser, möten, dokument.',
      en: 'Leads Tyresö’s BUS group, the one that was audited: seats, meetings, documents.',
    },
  },
  {
    login: 'bup.farsta',
    name: 'Demo BUP Farsta',
    principal: 'region-stockholm',
    units: ['bup-farsta'],
    roles: ['STAFF'],
    party: 'psychiatry',
    work: { sv: 'Behandlare på BUP Farsta', en: 'Clinician at BUP Farsta (child psychiatry)' },
    shows: {
      sv: 'Samma planer som socialtjänsten i Farsta, sedda från vården.',
      en: 'The same plans as social services in Farsta, seen from health care.',
    },
  },
  {
    login: 'chef.bup',
    name: 'Demo Chef BUP Farsta',
    principal: 'region-stockholm',
    units: ['bup-farsta'],
    roles: ['MANAGER'],
    party: 'psychiatry',
    work: { sv: 'Chef för BUP Farsta', en: 'Head of BUP Farsta (child psychiatry)' },
    shows: {
      sv: 'Leder mottagningen: granskar dess logg, och arbetar inte själv med barnen.',
      en: 'Leads the clinic: reviews its log, and does not work with the children.',
    },
  },
  {
    login: 'bup.bromma',
    name: 'Demo BUP Bromma',
    principal: 'region-stockholm',
    units: ['bup-bromma'],
    roles: ['STAFF'],
    party: 'psychiatry',
    work: { sv: 'Behandlare på BUP Bromma', en: 'Clinician at BUP Bromma (child psychiatry)' },
    shows: {
      sv: 'Samma region, andra barn än Farstas.',
      en: 'The same region, other children than Farsta’s.',
    },
  },
  {
    login: 'habilitering.farsta',
    name: 'Demo Habilitering Farsta',
    principal: 'region-stockholm',
    units: ['hab-farsta'],
    roles: ['STAFF'],
    party: 'habilitation',
    work: { sv: 'Habiliteringen i Farsta', en: 'Habilitation in Farsta' },
    shows: { sv: 'Habiliteringens del av planerna.', en: 'The habilitation’s part of the plans.' },
  },
  {
    login: 'sekretariat.bussam',
    name: 'Demo Sekretariat BUSSAM',
    principal: 'region-stockholm',
    units: ['bussam'],
    roles: ['SECRETARIAT'],
    party: 'secretariat',
    work: { sv: 'BUSSAM:s sekretariat', en: 'BUSSAM’s secretariat' },
    shows: {
      sv: 'Hur samverkan fungerar i länet. Ser aldrig ett enskilt barn.',
      en: 'How collaboration works in the county. Never sees a single child.',
    },
  },
];

/** The login of this name, or undefined. */
export function findLogin(name: unknown): DemoLogin | undefined {
  return demoLogins.find(({ login }) => login === name);
}

/** What a token says about a login besides its subject. */
export function claimsOf({
  name,
  principal,
  units,
  roles,
}: Pick<DemoLogin, 'name' | 'principal' | 'units' | 'roles'>) {
  return { name, principal, units: [...units], roles: [...roles] };
}
