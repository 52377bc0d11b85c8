import { useSpeech } from '../../i18n/language.js';
import { useSettings } from '../../settings.js';
import { PageHeading } from '../../shell/page-heading.js';
import { useTitle } from '../../shell/title.js';
import styles from './accessibility-page.module.css';

/** The statement that the law on accessibility asks for, with the way to report a fault. */
export function AccessibilityPage() {
  const { contactEmail } = useSettings();
  const { t } = useSpeech();
  const text = t.pages.accessibility;
  useTitle(text.title);
  const address = contactEmail && (
    <a href={`mailto:${contactEmail}?subject=${encodeURIComponent(text.subject)}`}>{contactEmail}</a>
  );
  const sections = [
    [text.how, text.howBody],
    [text.tested, text.testedBody],
    [text.known, text.knownBody],
    [text.report, text.reportBody(address ? text.reportTo(address) : text.reportNoAddress)],
    [text.supervision, text.supervisionBody(<a href="https://www.digg.se/tdosanmalan">{text.authority}</a>)],
  ] as const;
  return (
    <article className={styles.text}>
      <PageHeading>{text.title}</PageHeading>
      <p className={styles.lead}>{text.lead}</p>
      {sections.map(([heading, body]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{body}</p>
        </section>
      ))}
      <p className={styles.date}>{text.date}</p>
    </article>
  );
}
