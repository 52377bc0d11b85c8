/** The style of the provider's few pages: the dashboard's colours, light and dark by the system's choice. */
export const signInStyle = `
@font-face { font-family: Inter; font-weight: 100 900; font-display: swap; src: url("/inter.woff2") format("woff2"); }
:root {
  color-scheme: light dark;
  --paper: #f6f5f1; --card: #ffffff; --hover: #f8f7f3; --line: #e0ddd4; --line-strong: #85816f;
  --ink: #17202a; --ink-soft: #505b67; --accent: #1d4f97; --focus: #1d4f97;
  --note-ink: #794a00; --note-paper: #fdf5e2; --note-line: #e4c98e;
  --social: #2154a3; --school: #8c5800; --coordination: #3c4b62; --psychiatry: #0a695e;
  --habilitation: #6336a9; --secretariat: #585e66; --on-party: #ffffff;
  --raised: 0 1px 2px rgb(23 32 42 / 0.06); --lifted: 0 6px 20px rgb(23 32 42 / 0.12);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f151b; --card: #18212a; --hover: #1e2933; --line: #2b3742; --line-strong: #76889a;
    --ink: #e9eef3; --ink-soft: #aab7c4; --accent: #8fbcfa; --focus: #ffd166;
    --note-ink: #f1c06c; --note-paper: #2d2412; --note-line: #645020;
    --social: #8bb7f8; --school: #e7ae58; --coordination: #adbcd3; --psychiatry: #54c9b8;
    --habilitation: #c0a5f5; --secretariat: #b6bcc4; --on-party: #0f151b;
    --raised: 0 1px 2px rgb(0 0 0 / 0.4); --lifted: 0 6px 20px rgb(0 0 0 / 0.5);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 0.9375rem/1.5 Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
main, header, footer { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding-block: 1.25rem; }
.brand { display: flex; align-items: center; gap: 0.625rem; font-size: 1.125rem; font-weight: 650; }
.brand svg { display: block; }
h1 { font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; font-weight: 680; letter-spacing: -0.01em; margin: 1.5rem 0 0.5rem; text-wrap: balance; }
h2 { font-size: 0.8125rem; font-weight: 650; letter-spacing: 0.04em; text-transform: uppercase; color: var(--ink-soft); margin: 2.25rem 0 0.75rem; }
p { margin: 0 0 1rem; max-width: 62ch; }
.lead { color: var(--ink-soft); font-size: 1.0625rem; }
.note { border: 1px solid var(--note-line); border-left-width: 4px; background: var(--note-paper); color: var(--note-ink); border-radius: 8px; padding: 0.75rem 1rem; max-width: 62ch; }
a { color: var(--accent); text-underline-offset: 0.18em; }
header a { display: inline-block; padding: 0.5rem 0.25rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
li { display: grid; }
button { font: inherit; color: inherit; cursor: pointer; }
.login {
  display: grid; grid-template-columns: auto 1fr; column-gap: 0.875rem; align-content: start;
  width: 100%; min-height: 6.5rem; padding: 0.875rem 1rem; text-align: start;
  background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--raised);
  transition: box-shadow 120ms, border-color 120ms;
}
.login:hover { background: var(--hover); border-color: var(--line-strong); box-shadow: var(--lifted); }
.mark { grid-row: span 3; width: 2rem; height: 2rem; margin-top: 0.125rem; }
.work { font-weight: 620; font-size: 1rem; line-height: 1.35; }
.shows { color: var(--ink-soft); margin-top: 0.125rem; }
.name { font: 0.8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; color: var(--ink-soft); margin-top: 0.375rem; overflow-wrap: anywhere; }
.social { color: var(--social); } .school { color: var(--school); } .coordination { color: var(--coordination); }
.psychiatry { color: var(--psychiatry); } .habilitation { color: var(--habilitation); } .secretariat { color: var(--secretariat); }
.plain { padding: 0.625rem 1.125rem; border-radius: 8px; border: 1px solid var(--line-strong); background: var(--card); font-weight: 600; }
.plain:hover { background: var(--hover); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
footer { padding-block: 2.5rem; color: var(--ink-soft); font-size: 0.875rem; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
@media (prefers-reduced-motion: reduce) { .login { transition: none; } }
@media (forced-colors: active) { .login, .plain { border-color: ButtonBorder; } }
`;
