import type { ReactNode } from 'react';
import type { InputProblemCode } from '../../gql/graphql.js';

/** What is said around a change: while it is made, when something is wrong with it, when no answer came. */
export const changes = {
  saving: 'Sparar …',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  sendAgain: 'Skicka igen',
  optional: (label: string) => `${label} (frivilligt)`,
  problemsFound: (n: number) =>
    n === 1
      ? 'En uppgift behöver rättas. Inget är sparat.'
      : `${n} uppgifter behöver rättas. Inget är sparat.`,
  refusedTitle: 'Ändringen gjordes inte',
  refused: 'Det finns inte längre, eller är inte ditt att ändra. Ladda om sidan för att se hur det är nu.',
  overtaken:
    'Någon annan ändrade samma sak samtidigt. Inget av ditt är sparat, och det du har fyllt i finns kvar. Se hur det är nu, och skicka igen.',
  usedForOther:
    'Något annat har redan sparats under samma märke, och det står kvar som det är. Inget av det här har sparats, och det du har fyllt i finns kvar. Se hur det är nu, och skicka sedan igen om det behövs.',
  unknownTitle: 'Inget svar kom',
  unknown: {
    offline: 'Datorn når inte Samsyn. Det du har fyllt i finns kvar. Skicka igen när nätet är tillbaka.',
    unreachable: (owner: string) =>
      `${owner} svarar inte. Det du har fyllt i finns kvar. Skicka igen om en stund: även om ändringen hann sparas görs den bara en gång.`,
    fault: 'Något gick fel här. Det du har fyllt i finns kvar. Skicka igen: ändringen görs bara en gång.',
  },
  quote: (id: ReactNode) => <>Hjälper det inte, ange det här numret för supporten: {id}</>,
  /** Why something cannot be taken. */
  problem: {
    REQUIRED: 'Fyll i det här.',
    TOO_LONG: 'Texten är för lång. Korta den.',
    NOT_PLAIN_TEXT: 'Texten innehåller osynliga tecken. Skriv den för hand i stället för att klistra in.',
    PERSON_NAME: 'Ser ut som ett personnamn. Ta bort det.',
    PERSONAL_DETAIL: 'Ser ut som en födelsedag, ett telefonnummer eller en e-postadress. Ta bort det.',
    IDENTITY_NUMBER:
      'Texten ser ut att innehålla ett personnummer. Ta bort det: här skrivs inget om enskilda.',
    NOT_A_KEY: 'Det här går inte att välja.',
    IN_THE_PAST: 'Datumet har passerat. Välj en kommande dag.',
    IN_THE_FUTURE: 'Datumet har inte kommit än. Välj dagens datum eller tidigare.',
    BEFORE_START: 'Slutdatumet ligger före startdatumet.',
    UNKNOWN: 'Det här finns inte längre. Ladda om sidan.',
    REPEATED: 'Samma sak står två gånger.',
    NOT_SIGNED_BY_ALL:
      'Två vårdnadshavare bestämmer tillsammans. Båda skriver under, eller så säger ett beslut varför en räcker.',
    NOT_ACTIVE: 'Samtycket gäller inte nu.',
    NOT_COVERED: 'Samtycket omfattar inte det här.',
    NOT_UNDER_18: 'Den här grunden gäller bara barn under 18 år.',
    OWN_UNIT: 'Det är er egen enhet. Den som ansvarar för uppgifterna måste kunna läsa dem.',
    NOTHING_NEW: 'Det finns inget nytt i loggen sedan förra kontrollen.',
    OVERLAPS:
      'Någon annan gäller redan under några av dagarna, och bara en i taget kan det. Avsluta den först.',
    AFTER_END: 'Det som har valts är avslutat då. Välj något annat, eller en tidigare dag.',
    CONTRADICTS: 'Det går inte ihop med något annat som är sagt. Ta tillbaka det först, eller ändra här.',
    OUTSIDE_GROUP: 'Gruppen fanns inte den dagen. Välj en dag då den fanns.',
    OUTSIDE_AREA:
      'Enheten ligger i en annan kommun än gruppen. Välj en av gruppens egna, eller en fristående skola.',
    OTHER_OWNER: 'Den parten har den andra huvudmannen, som själv lägger in sina platser.',
    CUTS_LATER:
      'Det tar bort något som är inlagt för senare dagar. Bekräfta att det är meningen, eller välj en senare dag.',
    TOO_MANY: 'Här finns redan så många som får finnas. Avsluta det som inte längre behövs.',
    OWN_READING: 'Raden är din egen läsning. Någon annan behöver bedöma den. Ladda om sidan.',
    TOO_MANY_TRIES: 'Det är för många, eller fel för många gånger. Vänta innan du försöker igen.',
    NOT_OFFERED: 'Det går inte att välja här. Välj något av det som erbjuds.',
    SAME_UNIT: 'Mottagaren är en annan verksamhet än avsändaren.',
    TOO_LONG_AGO: 'Dagen ligger för långt tillbaka: här tas det emot som har hänt de senaste två åren.',
    TOO_OFTEN: 'Det är fler än en person skriver på en timme. Vänta en stund och skicka igen.',
    ALREADY_ANSWERED: 'Det är redan besvarat, och besvaras en gång.',
    OUT_OF_RANGE: 'Talet ligger utanför skalan.',
    YEAR_TAKEN: 'Det finns redan en för det året.',
    NAME_TAKEN: 'En annan heter redan så då. Välj ett annat namn, eller en annan dag.',
    ALREADY_SIGNED: 'Någon annan har redan skrivit under. Ladda om sidan.',
    NOT_IN_THIS_STATE: 'Det går inte i det läge som planen är i nu. Ladda om sidan.',
    NOT_A_LINK: 'Skriv en hel adress som börjar med https://.',
    CONSENT_NEEDED: 'Det behövs ett samtycke till att dela planen, som gäller nu. Dokumentera det först.',
    NOT_READY: 'Något annat måste göras först.',
    USED_FOR_OTHER: 'Det här har redan sparats med ett annat innehåll.',
    NOT_VERIFIED:
      'Det gick inte att kontrollera mottagaren just nu, så inget har sparats. Det du har fyllt i finns kvar. Skicka igen om en stund.',
  } satisfies Record<InputProblemCode, string>,
  /** What says more than that, by field and code. */
  at: {
    'parts REQUIRED': 'Välj minst en sak att lämna ut.',
    'receivers REQUIRED': 'Välj minst en mottagare.',
    'signatures REQUIRED':
      'Minst en vårdnadshavare behöver ha skrivit under, eller så samtycker barnet självt.',
    'decisionReference REQUIRED': 'Skriv vilket beslut det är och varför.',
    'maturityAssessment REQUIRED': 'Skriv hur moget barnet är för frågan: barnet samtycker självt.',
    'purpose REQUIRED': 'Skriv vad samtycket ska användas till.',
    'motivation REQUIRED': 'Skriv varför uppgifterna behöver lämnas ut.',
    'until REQUIRED': 'Välj en sista dag.',
    'until IN_THE_FUTURE': 'Sista dagen ligger för långt fram.',
    'from IN_THE_PAST': 'Första dagen ligger för långt tillbaka.',
    'from IN_THE_FUTURE': 'Första dagen kan inte ligga så långt fram.',
    'endedOn BEFORE_START': 'Insatsen kan inte ta slut innan den har börjat. Tacka nej om den inte blir av.',
    'endedOn IN_THE_PAST': 'Dagen ligger för långt tillbaka.',
    'until TOO_LONG': 'Högst ett år i taget. Sedan frågar ni igen.',
    'reason REQUIRED': 'Skriv varför.',
    'subject REQUIRED': 'Skriv personens inloggningsnamn.',
    'subject UNKNOWN':
      'Ingen med det inloggningsnamnet är känd i enheten. Kontrollera stavningen, eller be personen logga in en gång och försök sedan igen.',
    'planId CONSENT_NEEDED':
      'Det behövs ett samtycke till att dela planen, som gäller nu. Dokumentera det under Delning först.',
    'meeting NOT_READY': 'Ett SIP-möte behöver ha hållits.',
    'goal NOT_READY': 'Planen behöver minst ett mål.',
    'followUp NOT_READY': 'En uppföljning behöver vara planerad, med en ansvarig.',
    'startsAt REQUIRED': 'Välj en dag och ett klockslag.',
    'startsAt IN_THE_PAST': 'Tiden har passerat. Välj en kommande.',
    'place REQUIRED': 'Skriv var mötet är, eller ge en länk.',
    'questions REQUIRED': 'Skriv vad mötet ska svara på.',
    'answerBy BEFORE_START': 'Svarsdagen ligger efter mötet.',
    'partyIds NOT_READY': 'Välj minst en part.',
    'title REQUIRED': 'Skriv vad som ska göras.',
    'outcome REQUIRED': 'Skriv vad det blev.',
    'wording REQUIRED': 'Skriv målet.',
    'lifeArea REQUIRED': 'Välj en del av livet.',
    'question REQUIRED': 'Skriv frågan.',
    'next REQUIRED': 'Det finns mål som inte är nådda. Planera nästa uppföljning.',
    'meetingId IN_THE_FUTURE': 'Mötet har inte varit än.',
    'attendance NOT_READY': 'Säg först om varje part var med.',
    'otherPlan NOT_READY':
      'Barnet har en annan plan som är öppen. Arbeta vidare i den, eller avsluta den först.',
    'attendance REQUIRED':
      'Ett möte har hållits när den som ansvarar för planen och minst en till var med. Blev det inget möte: ställ in det i planen.',
    'kind UNKNOWN': 'Enheten har en annan funktion. Välj den igen.',
    'unitId UNKNOWN': 'Enheten finns inte. Välj den i listan.',
    'unitId NOT_VERIFIED':
      'Det gick inte att kontrollera enheten just nu, så inget har sparats. Det du har fyllt i finns kvar. Skicka igen om en stund.',
    'doneOn BEFORE_START': 'Dagen ligger före det som det handlar om. Välj en senare dag.',
    'childsWordsOn BEFORE_START': 'Dagen ligger före barnets födelse.',
    'needAssessedOn BEFORE_START': 'Dagen ligger före barnets födelse.',
    'verdicts ALREADY_SIGNED':
      'Du har redan skrivit under, med andra bedömningar. Det som är underskrivet står fast. Ladda om sidan.',
  },
};
