import { useState } from 'react';
import { type Language, loadLanguage, SpokenIn, useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { useTitle } from '../../../shell/title.js';
import { Button } from '../../../ui/button.js';
import styles from './answer-page.module.css';
import { Answering } from './answering.js';
import { BorrowedStep } from './borrowed-step.js';
import { HandOverStep } from './hand-over-step.js';

const languages = { sv: 'Svenska', en: 'English' } as const;

/**
 * SIP-kollen for the child or a guardian. It has none of the other pages' frame: the device may have been lent, and must
 * not lead to anybody's record. The language is this visit's alone, and changes nothing for whoever lent it.
 */
export function AnswerPage() {
  const { language: initial } = useSpeech();
  const [language, setLanguage] = useState<Language>(initial);
  useTitle('SIP-kollen');
  const choose = async (next: Language) => {
    await loadLanguage(next);
    setLanguage(next);
  };
  return (
    <SpokenIn language={language}>
      <div className={styles.frame} lang={language}>
        <header className={styles.head}>
          <p className={styles.brand}>SIP-kollen</p>
          <LanguageChoice language={language} onChoose={(next) => void choose(next)} />
        </header>
        <main className={styles.body}>
          <Steps />
        </main>
      </div>
    </SpokenIn>
  );
}

/** Somebody who has begun is not turned out when the sign-in ends: what they have answered is still there to be read. */
function Steps() {
  const { state, isLent } = useSession();
  if (isLent) return <Answering />;
  return state === 'signed-in' ? <HandOverStep /> : <BorrowedStep />;
}

function LanguageChoice({ language, onChoose }: { language: Language; onChoose(language: Language): void }) {
  const { t } = useSpeech();
  return (
    <fieldset className={styles.languages}>
      <legend className="for-screen-readers">{t.shell.language}</legend>
      {(['sv', 'en'] as const).map((each) => (
        <Button
          key={each}
          look="quiet"
          className={styles.language}
          lang={each}
          aria-pressed={language === each}
          onClick={() => onChoose(each)}
        >
          {languages[each]}
        </Button>
      ))}
    </fieldset>
  );
}
