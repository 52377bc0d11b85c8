// Runs before the first paint, so that a chosen theme or language does not flash. A file of its own: the content
// security policy allows no inline script.
(() => {
  try {
    const theme = localStorage.getItem('samsyn.theme');
    const language = localStorage.getItem('samsyn.language');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (language === 'sv' || language === 'en') document.documentElement.lang = language;
  } catch {
    // Storage is blocked: the system's theme and Swedish are used.
  }
})();
