import type { ReactNode } from 'react';
import type { SeatRole } from '../../../gql/graphql.js';

const madeRight = 'Dagar som har varit går bra.';

/** What the forms that change a group and its seats say. */
export const actsInSwedish = {
  overtaken: 'Någon annan har ändrat det här medan du höll på',
  overtakenMore:
    'Inget av ditt är sparat, och det du har fyllt i finns kvar. Se hur det är nu, och skicka igen om det fortfarande stämmer.',
  already: (who: ReactNode) => <>Där sitter redan {who}.</>,
  to: 'Första dagen som det inte gäller',
  toHint: 'Lämna tomt så länge det gäller.',
  /** What is wrong, by field and code, where the shared words say too little or something else. */
  at: {
    'name NAME_TAKEN': 'En annan grupp heter redan så under några av de dagarna. Välj ett annat namn.',
    'day REQUIRED': 'Välj en dag.',
    'day OVERLAPS': 'Nivån har redan ett möte den dagen.',
    'startsAt REQUIRED': 'Ange när mötet börjar.',
    'endsAt BEFORE_START': 'Mötet slutar innan det börjar.',
    'sentOn REQUIRED': 'Välj en dag.',
    'sentOn BEFORE_START': 'Gruppen eller nivån fanns inte den dagen. Välj en senare dag.',
    'sentOn IN_THE_PAST': 'Dagen ligger mer än ett år före mötet.',
    'sentOn NOT_IN_THIS_STATE': 'Dagen ligger efter mötet.',
    'title REQUIRED': 'Skriv vad ärendet gäller.',
    'documentTitle REQUIRED': 'Skriv vad handlingen heter.',
    'movedItem REQUIRED': 'Välj ett ärende.',
    'place REQUIRED': 'Välj en plats på dagordningen.',
    'reason REQUIRED': 'Skriv varför.',
    'decisions NOT_READY': 'Mötets beslut måste återkallas först.',
    'verifierSeatId REQUIRED': 'Välj den plats som har justerat.',
    'decisionId NOT_IN_THIS_STATE': 'Beslutet är redan återkallat.',
    'day IN_THE_PAST': 'Dagen ligger för långt tillbaka för ett möte. Se efter att året stämmer.',
    'day IN_THE_FUTURE':
      'Dagen ligger för långt fram: ett planerat möte högst tre år, ett som har hållits inte alls.',
    'day BEFORE_START': 'Dagen ligger före den dag kallelsen skickades.',
    'text REQUIRED': 'Skriv protokollet.',
    'wording REQUIRED': 'Skriv vad som ska göras.',
    'responsibleSeatId REQUIRED': 'Välj en plats.',
    'dueOn BEFORE_START': 'Sista dagen ligger före mötet.',
    'from OVERLAPS':
      'Någon annan gäller redan under några av de dagarna, och bara en i taget kan det. Välj andra dagar, eller avsluta den andra först.',
    'from NOT_IN_THIS_STATE': 'Gruppen eller nivån finns inte alla de dagarna. Välj en senare dag.',
    'from IN_THE_FUTURE': 'Dagen ligger för långt fram.',
    'from REQUIRED': 'Välj en dag.',
    'on REQUIRED': 'Välj en dag.',
    'on BEFORE_START': 'Dagen ligger före första dagen. Välj första dagen själv om det lades in av misstag.',
    'on CUTS_LATER': 'Det tar bort något som är inlagt för senare dagar. Välj en senare dag, eller bekräfta.',
    'toSeatId REQUIRED': 'Välj en plats.',
    'toSeatId UNKNOWN': 'Platsen finns inte i gruppen den dagen. Välj en annan.',
    'toSeatId NOT_IN_THIS_STATE': 'Den platsen är också avslutad. Välj en annan.',
    'seatId NOT_READY': 'Platsen finns kvar den dagen. Välj dagen då den avslutades, eller senare.',
    'chairId UNKNOWN': 'Någon annan är ordförande nu. Ladda om sidan.',
    'meetingId TOO_MANY': 'Mötet har redan så många som det får ha. Ta bort något först.',
    'busGroupId TOO_MANY': 'Gruppen har redan så många som den får ha. Avsluta någon som inte längre behövs.',
    'on NOT_IN_THIS_STATE': 'Det är redan avslutat.',
    'on OVERLAPS': 'Något annat gäller redan efter den dagen.',
    'to BEFORE_START': 'Välj en dag efter den första.',
    'name REQUIRED': 'Skriv namnet.',
    'organisation REQUIRED': 'Skriv vilken organisation som fyller platsen.',
    'organisations REQUIRED': 'Skriv minst en organisation.',
    'organisations REPEATED': 'Samma organisation står två gånger.',
    'description REQUIRED': 'Beskriv vad samverkansgruppen är till för.',
    'mandate REQUIRED': 'Välj ett mandat.',
    'unitId REQUIRED': 'Välj vilken mottagning eller enhet platsen talar för.',
    'levelId NOT_READY': 'Det finns kommunala platser kvar på nivån. Avsluta dem först.',
    'levelId UNKNOWN': 'Nivån finns inte den dagen. Välj en annan.',
    'seatId UNKNOWN': 'Platsen finns inte i gruppen den dagen. Välj en annan.',
    'seatId NOT_IN_THIS_STATE': 'Platsen är avslutad.',
    'holdingId UNKNOWN': 'Den personen sitter inte här längre.',
    'kind OVERLAPS': 'Gruppen har redan en sådan nivå de dagarna.',
    'busGroupId UNKNOWN': 'Gruppen finns inte den dagen. Välj en annan dag.',
    'busGroupId NOT_VERIFIED':
      'Det gick inte att kontrollera gruppen just nu, så inget har sparats. Skicka igen om en stund.',
  },
  appoint: {
    open: 'Utse',
    title: 'Utse till platsen',
    action: 'Utse',
    done: 'Sparat. Platsens historia visar vem som satt där tidigare.',
    role: 'Som',
    roles: { HOLDER: 'Ledamot', DEPUTY: 'Ersättare' },
    name: 'Namn',
    nameHint: 'Namnet visas för dem som arbetar i organisationerna och för sekretariatet.',
    from: 'Första dagen',
    fromHint: `Den som sitter där till dess lämnar platsen samma dag. ${madeRight}`,
    leaves: {
      HOLDER: (name: ReactNode, from: ReactNode) => (
        <>
          {name} lämnar platsen {from}
        </>
      ),
      DEPUTY: (name: ReactNode, from: ReactNode) => (
        <>
          {name} är inte längre ersättare från {from}
        </>
      ),
    },
    leavesMore: {
      HOLDER: (to: ReactNode) => (
        <>
          Från och med {to} är platsen vakant. Ska samma person tillbaka: utse personen på nytt från den
          dagen. Den som bara ersätter vid enstaka möten läggs in som ersättare.
        </>
      ),
      DEPUTY: (to: ReactNode) => (
        <>
          Från och med {to} har platsen ingen ersättare. Ska samma person tillbaka: utse personen på nytt från
          den dagen.
        </>
      ),
    },
  },
  end: {
    open: 'Lämnar platsen',
    title: 'Någon lämnar platsen',
    action: 'Avsluta',
    done: 'Sparat. Platsen är kvar, och det syns att den är vakant tills någon ny är utsedd.',
    who: 'Vem',
    named: (name: string, role: SeatRole) => (role === 'DEPUTY' ? `${name}, ersättare` : name),
    on: 'Första dagen utan',
    onHint: `Välj första dagen själv om personen lades in av misstag. ${madeRight}`,
    stays: 'Platsen och allt den ansvarar för står kvar: historia, beslut och uppdrag.',
  },
  mandate: {
    open: 'Ange mandat',
    title: 'Vad platsen får göra',
    action: 'Spara',
    done: 'Mandatet är sparat.',
    explained: {
      DECIDES: 'Deltar i beslut som binder den egna organisationen.',
      PREPARES: 'Bereder och verkställer. Någon annan beslutar.',
      OBSERVES: 'Är med när den kallas, och beslutar inte.',
    },
    from: 'Gäller från',
    fromHint: 'Det som gällde till dess upphör samma dag.',
  },
  close: {
    open: 'Avsluta platsen',
    title: 'Avsluta platsen',
    action: 'Avsluta platsen',
    done: 'Platsen är avslutad. Den finns kvar på de dagar då den fanns.',
    more: 'Gör så när gruppen inte längre ska ha platsen. När bara personen slutar: välj ”Lämnar platsen”.',
    on: 'Första dagen utan platsen',
    onHint: 'Välj platsens första dag om den lades in av misstag.',
  },
  addSeat: {
    open: { MUNICIPALITY: 'Lägg till plats', REGION: 'Lägg till regional plats' },
    title: { MUNICIPALITY: 'Lägg till en kommunal plats', REGION: 'Lägg till en av regionens platser' },
    action: 'Lägg till',
    done: 'Platsen är tillagd.',
    organisation: 'Organisation',
    organisationHint: 'Som den heter i överenskommelsen: Socialtjänst, Barn- och utbildningskontoret.',
    post: 'Befattning',
    postHint: 'Posten, inte personen: Avdelningschef.',
    unitHint: 'Den som leder enheten kan då utse vem som sitter där.',
    noUnit: 'Ingen enhet',
    from: 'Första dagen',
    fromHint: madeRight,
  },
  confirm: {
    open: { MUNICIPALITY: 'Kommunens platser är inlagda', REGION: 'Regionens platser är inlagda' },
    title: {
      MUNICIPALITY: 'Alla kommunens platser är inlagda',
      REGION: 'Alla regionens platser är inlagda',
    },
    action: 'Bekräfta',
    done: 'Sparat.',
    more: 'När både kommunen och regionen har bekräftat kan en part som inte har någon plats visas som att den saknas. Till dess är det inte känt.',
    from: 'Från och med',
    toHint: 'Lämna tomt så länge det stämmer.',
  },
  openLevel: {
    open: 'Lägg till nivå',
    title: 'Lägg till en nivå eller samverkansgrupp',
    action: 'Lägg till',
    done: 'Nivån är tillagd.',
    name: 'Namn',
    description: 'Beskrivning',
    descriptionHint: 'En samverkansgrupp ska ha en nedskriven beskrivning.',
    contactHint: 'Vem i den operativa ledningsgruppen som samverkansgruppen vänder sig till.',
    from: 'Första dagen',
    fromHint: 'Lämna tomt om det inte är känt.',
  },
  closeLevel: {
    open: 'Stäng nivån',
    title: (name: string) => `Stäng ${name}`,
    action: 'Stäng',
    done: 'Nivån är stängd. Den finns kvar på de dagar då den fanns.',
    more: 'Det går när inga kommunala platser är kvar på nivån.',
    on: 'Första dagen utan',
  },
  convener: {
    open: 'Ange sammankallande',
    title: 'Vems tur det är att sammankalla',
    action: 'Spara',
    done: 'Turen är sparad.',
    organisations: 'Organisationer',
    organisationsHint: 'En på varje rad. Flera kan dela en tur.',
    seat: 'Genom platsen',
    noSeat: 'Inte angivet',
    from: 'Första dagen',
    fromHint: 'Den som har turen till dess lämnar över samma dag.',
  },
  chair: {
    open: 'Ange ordförande',
    title: 'Vilken plats som är ordförande',
    action: 'Spara',
    done: 'Ordföranden är sparad.',
    seatHint: 'Ordförandeskapet följer posten, inte personen.',
    from: 'Första dagen',
    fromHint: 'Den som är ordförande till dess lämnar över samma dag.',
  },
  rename: {
    open: 'Byt namn',
    title: 'Gruppens namn',
    action: 'Byt namn',
    done: 'Namnet är bytt. Det gamla står kvar på de dagar då det gällde.',
    name: 'Nytt namn',
    from: 'Första dagen',
    fromHint: madeRight,
  },
};
