// Runs before the first paint, so that a chosen theme or language does not flash. A file of its own: the content
// security policy allows no inline script.
(() => {
  const isSpoken = (language) => language === 'sv' || language === 'en';
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem('samsyn.theme');
    language = localStorage.getItem('samsyn.language');
  } catch {
    // Storage is blocked: the system's theme and the browser's language are used.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken);
  const spoken = isSpoken(language) ? language : preferred;
  if (spoken) document.documentElement.lang = spoken;
})();
