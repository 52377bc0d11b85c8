import { type ReactNode, useEffect, useState } from 'react';
import { type Language, loadLanguage, SpokenIn, useSpeech } from '../i18n/language.js';
import { BackLink } from '../shell/back-link.js';
import { PageHeading } from '../shell/page-heading.js';
import { Button } from '../ui/button.js';
import { SelectField } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import styles from './paper-preview.module.css';
import { type OnPaper, useRecordedPrint } from './recorded-print.js';

interface PaperPreviewProps {
  /** where one came from */
  back: { readonly href: string; readonly text: string };
  /** What it is called in the log. */
  onPaper: OnPaper;
  title: string;
  lead: string;
  /** What to think of before it is handed over. */
  careful: string;
  /** Other things to choose before it is printed, or to know. */
  controls?: ReactNode;
  /** null while what is on the paper is not yet all there: then it cannot be printed */
  children: ReactNode | null;
  /** stands in the paper's place meanwhile */
  meanwhile?: ReactNode;
}

/** Something for a family as it will be on paper, in the family's language, and the button that prints it. */
export function PaperPreview({
  back,
  onPaper,
  title,
  lead,
  careful,
  controls,
  children,
  meanwhile,
}: PaperPreviewProps) {
  const { t, language } = useSpeech();
  const { print, state } = useRecordedPrint(onPaper);
  const [paper, setPaper] = useState<Language>(language);
  useEffect(() => setPaper(language), [language]);
  const choose = async (next: Language) => {
    await loadLanguage(next);
    setPaper(next);
  };
  return (
    <div className={styles.page}>
      <header className={`${styles.head} screen-only`}>
        <BackLink href={back.href}>{back.text}</BackLink>
        <PageHeading>{title}</PageHeading>
        <p className={styles.lead}>{lead}</p>
        <div className={styles.controls}>
          <SelectField<Language>
            label={t.print.languageOfPrint}
            value={paper}
            options={[
              ['sv', t.print.languages.sv],
              ['en', t.print.languages.en],
            ]}
            onChoose={(next) => void choose(next)}
          />
          <Button
            look="primary"
            disabled={children === null || state === 'busy'}
            onClick={() => void print()}
          >
            <Icon name="print" />
            {t.print.button}
          </Button>
        </div>
        <div role="status">
          {state === 'not recorded' && <Notice tone="late" icon="warning" title={t.print.notRecorded} />}
        </div>
        {controls}
        <Notice tone="soon" icon="lock" title={careful} />
      </header>
      {children === null ? (
        meanwhile
      ) : (
        <div className={styles.paper}>
          <SpokenIn language={paper}>{children}</SpokenIn>
        </div>
      )}
    </div>
  );
}
