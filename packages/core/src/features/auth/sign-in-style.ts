/** Of the page `/sign-in`, beside the style of every page. */
export const SIGN_IN_STYLE = `
body{display:grid;place-items:center;padding:24px 16px}
main{width:100%;max-width:420px;padding:32px;display:grid;gap:20px}
form,section,#token{display:grid;gap:8px}
section{gap:20px}
header{display:grid;gap:2px}
h1:focus{outline:none}
label{font-weight:600;font-size:.9rem}
input,select,textarea,button,.button{font:inherit;width:100%;padding:11px 14px;border-radius:8px;border:1px solid var(--line);background:var(--field);color:inherit}
textarea{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;resize:vertical}
.code{font:600 1.5rem/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;letter-spacing:.15em;text-align:center}
button{border-color:transparent;background:var(--accent);color:var(--on-accent);font-weight:600;cursor:pointer;margin-top:8px}
button:hover{filter:brightness(1.08)}
button:disabled{opacity:.6;cursor:progress}
button.second,.button{background:transparent;color:var(--text);border-color:var(--line);margin-top:0}
button.plain{background:transparent;color:var(--accent);margin-top:0}
.button{font-weight:600;text-align:center;text-decoration:none}
.row{display:grid;grid-template-columns:1fr auto;gap:8px}
.problem{padding:10px 14px;border-radius:8px;border:1px solid currentColor;color:var(--bad);font-size:.95rem}
.who{font-weight:600}
`;
