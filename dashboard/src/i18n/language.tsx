import { createContext, Fragment, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type DateWords, dateWords, todayInSweden } from './dates.js';
import { type Catalogue, sv } from './sv.js';

export type Language = 'sv' | 'en';

/** What a component needs to say something: the texts, the dates and lists in the reader's language. */
export interface Speech {
  readonly language: Language;
  readonly t: Catalogue;
  readonly dates: DateWords;
  /** "BUP, BUMM och Vårdcentral" */
  list(items: readonly string[]): string;
  /** Any one of them: "BUP, BUMM eller vårdcentralen". */
  listOfAny(items: readonly string[]): string;
  /** The same of what is drawn. */
  enumerate(items: readonly ReactNode[]): ReactNode;
  /** Orders names as the language's alphabet does: å ä ö last in Swedish, 2 before 10. */
  compare(a: string, b: string): number;
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const storageKey = 'samsyn.language';
const loaded = new Map<Language, Catalogue>([['sv', sv]]);

/** Makes a language's texts ready. Swedish is always there; English is fetched when it is wanted. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await import('./en.js')).en);
}

/** The language chosen earlier on this device, else what the browser prefers, else Swedish; see first-paint.js. */
export function chosenLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'sv';
}

export function speechIn(language: Language, today: string = todayInSweden()): Speech {
  const locale = locales[language];
  const t = loaded.get(language) ?? sv;
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    language,
    t,
    dates: dateWords(locale, today, t.words.units),
    list: (items) => lists.format(items),
    listOfAny: (items) => choices.format(items),
    enumerate: (items) =>
      lists.formatToParts(items.map((_, place) => String(place))).map(({ type, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words between have no other name than their place
        <Fragment key={place}>{type === 'element' ? items[Number(value)] : value}</Fragment>
      )),
    compare: collator.compare,
  };
}

const SpeechContext = createContext<Speech>(speechIn('sv'));
const ChooseContext = createContext<(language: Language) => Promise<void>>(async () => {});

export function LanguageProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(initial);
  const today = useToday();
  const speech = useMemo(() => speechIn(language, today), [language, today]);

  const choose = async (next: Language) => {
    // Before anything is waited for: a reload at once must know of it.
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage is blocked: the choice lasts until the page is closed.
    }
    await loadLanguage(next);
    document.documentElement.lang = next;
    setLanguage(next);
  };

  return (
    <SpeechContext value={speech}>
      <ChooseContext value={choose}>{children}</ChooseContext>
    </SpeechContext>
  );
}

/** Says everything under it in another language than the reader's: a printed plan in English, for example. */
export function SpokenIn({ language, children }: { language: Language; children: ReactNode }) {
  const today = useContext(SpeechContext).dates.today;
  const speech = useMemo(() => speechIn(language, today), [language, today]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function useChooseLanguage() {
  return useContext(ChooseContext);
}

/** Today's date; a page that stays open over midnight says "i dag" about the right day. */
function useToday(): string {
  const [today, setToday] = useState(todayInSweden);
  useEffect(() => {
    const look = () => setToday(todayInSweden());
    const every = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(every);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
