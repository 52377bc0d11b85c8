import { pluralOf } from '../../../i18n/plural.js';

const count = pluralOf('sv');

/** One survey: written, sent, answered, ended. */
export const surveyInSwedish = {
  back: 'Mätningar',
  noneTitle: 'Enkäten finns inte',
  none: 'Det finns ingen enkät med den här adressen, eller så är den ett utkast.',
  unreachable: 'Enkäten gick inte att hämta',
  closes: (day: string) => `Sista dag att svara: ${day}`,
  closed: (day: string) => `Avslutad ${day}`,
  questions: {
    title: 'Frågor',
    lead: 'Varje påstående besvaras från 1, instämmer inte alls, till 10, instämmer helt. Tre frågor hör till varje dimension.',
    english: 'På engelska',
    edit: 'Ändra',
    editTitle: 'Ändra enkäten',
    save: 'Spara',
    saved: 'Utkastet är ändrat.',
    sv: (axis: string) => `${axis}, på svenska`,
    en: (axis: string) => `${axis}, på engelska`,
  },
  send: {
    open: 'Skicka enkäten',
    title: 'Skicka enkäten',
    lead: 'Enkäten går till varje plats i varje BUS-grupp som finns i dag, både kommunens och regionens. Den som leder eller samordnar platsens verksamhet svarar. Frågorna kan inte ändras sedan.',
    action: 'Skicka',
    done: 'Enkäten är skickad.',
    again: 'Bjud in nya platser',
    againTitle: 'Bjud in nya platser',
    againLead:
      'Platser som har tillkommit sedan enkäten skickades, eller som har fått en verksamhet, får också svara. Ingen annan märker något.',
    againAction: 'Bjud in',
    againDone: 'Alla platser i dag är inbjudna.',
    notVerified: 'Grupperna kunde inte hämtas just nu. Inget är skickat; försök igen om en stund.',
  },
  move: {
    open: 'Flytta sista dagen',
    title: 'Flytta sista dagen',
    lead: 'Den nya dagen gäller alla. Vilken dag som gällde förut står kvar på sidan.',
    action: 'Flytta',
    done: 'Sista dagen är flyttad.',
    tooFar: 'Högst ett år framåt.',
    stood: (day: string, movedOn: string) => `Sista dagen var ${day}; den flyttades ${movedOn}.`,
  },
  close: {
    open: 'Avsluta enkäten',
    title: 'Avsluta enkäten',
    lead: 'Efter det kan ingen svara, och det som får visas av varje grupp visas. Det går inte att öppna den igen. Inga enskilda svar finns kvar.',
    due: 'Sista dagen har passerat. Resultatet visas när du avslutar enkäten.',
    action: 'Avsluta och visa resultatet',
    done: 'Enkäten är avslutad. Resultatet står på Mätningar.',
  },
  responses: {
    title: 'Vilka som har svarat',
    lead: 'Bara att en plats har svarat, inte vad eller när. En grupps resultat visas när minst tre verksamheter har svarat.',
    count: (answered: number, able: number) => `${answered} av ${able} som kan svara`,
    unable: (seats: number) =>
      seats === 1
        ? 'En inbjuden plats kan inte svara: den anger ingen verksamhet.'
        : `${seats} inbjudna platser kan inte svara: de anger ingen verksamhet.`,
    unableMore:
      'Verksamheten anges när en plats läggs till: avsluta platsen på gruppens sida, under Platser, och lägg till den på nytt.',
    inviteThen: 'Välj sedan ”Bjud in nya platser” här ovanför.',
    inviteLater: 'De bjuds in till nästa enkät, eller när sista dagen har flyttats framåt.',
    tooFew: (groups: string) =>
      `Färre än tre verksamheter kan svara i ${groups}. Resultatet visas inte, om inte platser för fler verksamheter bjuds in.`,
    without: (some: number, all: number) => `${some} av länets ${all} grupper har inga platser inbjudna`,
    withoutMore:
      'Ingen har lagt in vilka som sitter där, och därför kan ingen svara. Platser läggs in på gruppens sida, av den som leder eller samordnar en verksamhet i gruppens område.',
    done: 'Alla har svarat',
    few: 'För få för att visas',
    yes: 'Har svarat',
    no: 'Har inte svarat',
    noUnit: 'Kan inte svara: platsen anger ingen verksamhet',
    gone: 'En plats som inte finns längre',
    seat: (organisation: string, post: string | null) => (post ? `${organisation}, ${post}` : organisation),
    copy: 'Kopiera påminnelselistan',
    copied: 'Listan är kopierad.',
    notCopied: 'Webbläsaren kopierade inte. Markera texten och kopiera den själv.',
    list: 'Platser som inte har svarat',
    listHead: (title: string, day: string) =>
      `${title}: svara senast ${day}. De här platserna har inte svarat:`,
    none: 'Inga platser är inbjudna.',
  },
  answer: {
    title: (group: string) => `Svara för BUS-gruppen ${group}`,
    lead: 'Ta ställning till varje påstående från 1, instämmer inte alls, till 10, instämmer helt. Du kan hoppa över en fråga. Inget sparas förrän du skickar.',
    anonymous:
      'Ditt svar läggs till gruppens summor och finns sedan inte kvar. Att platsen har svarat syns, och därmed att du har det, men inte vad du svarade och inte när. Gruppens resultat visas när enkäten har avslutats, om minst tre verksamheter har svarat.',
    low: 'inte alls',
    high: 'helt',
    clear: 'Hoppa över',
    clearFor: (axis: string) => `Hoppa över ${axis}`,
    progress: (answered: number, of: number) => `${answered} av ${of} besvarade`,
    send: 'Skicka svaret',
    sending: 'Skickar …',
    again: 'Skicka igen',
    empty: 'Besvara minst en fråga.',
    failed:
      'Svaret kom inte fram, eller så vet vi inte om det gjorde det. Det du har fyllt i är kvar: skicka igen. En plats räknas bara en gång.',
    refused: 'Du kan inte svara för den här platsen.',
    over: 'Enkäten tar inte emot fler svar.',
    doneTitle: 'Tack, svaret är mottaget',
    done: 'Det är nu en del av gruppens summor och kan inte ändras.',
    already: 'Platsen har redan svarat',
    alreadyMore: 'Var det nyss du som skickade har det kommit fram. Varje plats svarar en gång.',
    toOthers: 'Till Mätningar',
    noSeat: 'Du leder eller samordnar ingen verksamhet som har den här platsen.',
  },
  seats: (seats: number) => count(seats, 'plats', 'platser'),
};
