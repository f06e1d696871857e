/** Of the page at `/`, beside the style of every page. */
export const HOME_STYLE = `
main{max-width:760px;margin:0 auto;padding:56px 16px;display:grid;gap:28px}
header{display:grid;gap:6px}
.links{list-style:none;margin:0;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr))}
.links a{display:grid;gap:2px;align-content:start;height:100%;padding:16px 20px;color:inherit;text-decoration:none}
.links a:hover{border-color:var(--accent)}
.links strong{color:var(--accent)}
#accounts,#token{display:grid;gap:12px}
.accounts{list-style:none;margin:0;padding:0;overflow:hidden}
.accounts li{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;padding:12px 20px}
.accounts li+li{border-top:1px solid var(--line)}
.accounts li>span{flex:1 1 12rem;overflow-wrap:anywhere}
.accounts .quiet{display:block}
button{font:inherit;font-size:.9rem;font-weight:600;padding:7px 14px;border-radius:8px;border:1px solid var(--line);background:transparent;color:var(--text);cursor:pointer}
button:hover{border-color:var(--accent)}
button:disabled{opacity:.6;cursor:progress}
#token{padding:16px 20px}
pre{margin:0;max-height:12rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.row{display:flex;align-items:center;gap:12px}
.problem{padding:10px 14px;border-radius:8px;border:1px solid currentColor;color:var(--bad)}
.stranger{min-height:100vh;place-content:center;justify-items:center;text-align:center}
.go{padding:11px 28px;border-radius:8px;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
`;
