import type { Language } from '../words.js';

interface RegisterWords {
  readonly head: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** What a workbook says of itself. @param day that it was fetched, ISO */
  readonly told: (day: string) => readonly (readonly [about: string, text: string])[];
}

export const registerWords: Record<Language, RegisterWords> = {
  sv: {
    head: [
      ...['Inträffade', 'Rapporterad', 'Kategori', 'Avsändarens part', 'Avsändare', 'Mottagarens part'],
      ...['Mottagare', 'BUS-grupp', 'Läge', 'Läge sedan', 'Sista dag', 'Försenad'],
    ],
    states: {
      ...{ REPORTED: 'Rapporterad', RETURNED: 'Återlämnad', SENT: 'Skickad', ANSWERED: 'Besvarad' },
      ...{ DECIDED: 'Åtgärd beslutad', DONE: 'Åtgärdad', CLOSED: 'Avslutad', WITHDRAWN: 'Återtagen' },
    },
    ...{ yes: 'ja', no: 'nej' },
    told: (day) => [
      ['Tabell', 'Registret över avvikelser'],
      ['Dag', day],
      ['Omfattning', 'De avvikelser som den som hämtade filen får veta om, som de var den dagen.'],
      ['Att veta', 'Vad som skrivits i en avvikelse läses på dess sida och finns inte i någon fil.'],
    ],
  },
  en: {
    head: [
      ...['Happened', 'Reported', 'Category', 'Sender’s party', 'Sender', 'Recipient’s party'],
      ...['Recipient', 'BUS group', 'State', 'State since', 'Last day', 'Overdue'],
    ],
    states: {
      ...{ REPORTED: 'Reported', RETURNED: 'Returned', SENT: 'Sent', ANSWERED: 'Answered' },
      ...{ DECIDED: 'Action decided', DONE: 'Action taken', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn' },
    },
    ...{ yes: 'yes', no: 'no' },
    told: (day) => [
      ['Table', 'The register of deviations'],
      ['Day', day],
      ['Scope', 'The deviations that whoever fetched the file is told of, as they were on that day.'],
      ['To know', 'What was written in a deviation is read on its page, and stands in no file.'],
    ],
  },
};
