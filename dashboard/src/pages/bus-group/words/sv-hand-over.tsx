import type { ReactNode } from 'react';

/** What is said of seats that are closed, and what they left open; and of the chair. */
export const handOverInSwedish = {
  title: 'Utan ansvarig',
  lead: 'Platserna är avslutade, men det här är inte klart. Lämna över det till en plats som finns kvar.',
  closedOn: (day: ReactNode) => <>Avslutad {day}</>,
  open: 'Lämna över',
  decision: 'Beslut',
  activity: 'Aktivitet',
  formTitle: (seat: string) => `Lämna över från ${seat}`,
  action: 'Lämna över',
  done: 'Överlämnat. Vem som hade ansvaret tidigare står kvar.',
  more: 'Allt som platsen lämnade öppet, beslut och aktiviteter, får en ny ansvarig plats. Det som redan var klart står kvar hos den som gjorde det.',
  to: 'Till platsen',
  choose: 'Välj plats',
  from: 'Första dagen',
  fromHint: 'Tidigast den dag då platsen avslutades.',
  nobodyAnswers: (day: ReactNode) => <>Ingen ansvarar: platsen avslutades {day}</>,
  before: 'Tidigare ansvarig',
  until: (day: ReactNode) => <>till {day}</>,
  closing: {
    later: 'Då försvinner det här, som är inlagt för senare dagar:',
    meant: 'Ja, det ska bort',
  },
  chair: {
    vacantSince: (day: ReactNode) => <>Ingen ordförande sedan {day}</>,
    open: 'Ordföranden slutar',
    title: 'Ordförandeskapet upphör',
    action: 'Avsluta',
    done: 'Sparat. Nivån saknar ordförande tills en ny anges.',
    more: (seat: string) => `Ordförande i dag: ${seat}.`,
    on: 'Första dagen utan',
    onHint: 'Välj första dagen som ordförande om den lades in av misstag.',
  },
};
