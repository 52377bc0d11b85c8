import { type Language, useChooseLanguage, useSpeech } from '../i18n/language.js';
import styles from './rail.module.css';
import { type Theme, useTheme } from './theme.js';

/** Language and look. Both are remembered on this device; neither says anything about a person. */
export function Display() {
  const { t, language } = useSpeech();
  const chooseLanguage = useChooseLanguage();
  const [theme, chooseTheme] = useTheme();
  return (
    <fieldset className={styles.display}>
      <legend className="for-screen-readers">{t.shell.settings}</legend>
      <label className={styles.choice}>
        <span>{t.shell.language}</span>
        <select value={language} onChange={(event) => void chooseLanguage(event.target.value as Language)}>
          <option value="sv" lang="sv">
            Svenska
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <label className={styles.choice}>
        <span>{t.shell.theme}</span>
        <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
          {(['system', 'light', 'dark'] as const).map((each) => (
            <option key={each} value={each}>
              {t.shell.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
