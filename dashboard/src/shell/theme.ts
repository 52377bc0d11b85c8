import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';
const storageKey = 'samsyn.theme';

/** The chosen look. `system` follows the device; first-paint.js applies the choice before anything is drawn. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const chosen = document.documentElement.dataset.theme;
    return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  });
  const choose = (next: Theme) => {
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, next);
    } catch {
      // Storage is blocked: the choice lasts until the page is closed.
    }
    setTheme(next);
  };
  return [theme, choose];
}
