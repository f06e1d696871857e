/** Beside the style that every page of core has. */
export const MAILBOX_STYLE = `
main{max-width:920px;margin:0 auto;padding:40px 16px;display:grid;gap:20px}
header{display:grid;gap:4px}
nav{display:flex;flex-wrap:wrap;gap:8px}
nav a{padding:4px 12px;border:1px solid var(--line);border-radius:999px;background:var(--card);color:inherit;font-size:14px;text-decoration:none}
nav a:hover{border-color:var(--accent)}
nav a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
ul{list-style:none;margin:0;padding:0;overflow:hidden}
li+li{border-top:1px solid var(--line)}
li a{display:grid;grid-template-columns:40px minmax(0,1fr) auto;gap:2px 14px;padding:14px 20px;color:inherit;text-decoration:none}
li a:hover{background:color-mix(in srgb,var(--accent) 7%,transparent)}
li a:focus-visible{outline-offset:-3px}
li .initial{grid-row:1/span 3;display:grid;place-items:center;width:40px;height:40px;border-radius:50%;background:color-mix(in srgb,var(--accent) 16%,transparent);color:var(--accent);font-weight:600}
li .line{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
.subject{font-weight:600}
.small{font-size:14px}
.tag{padding:1px 8px;border:1px solid var(--line);border-radius:6px;font:12px/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--quiet);align-self:start;justify-self:end}
.empty{padding:56px 20px;text-align:center;display:grid;gap:4px}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0;padding:18px 20px}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;width:100%;height:min(720px,75vh);border:0;border-top:1px solid var(--line);background:#fff;border-radius:0 0 12px 12px}
details dl{padding-top:0;font-size:14px}
summary{cursor:pointer;padding:14px 20px;font-weight:600}
pre{margin:0;padding:0 20px 20px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.files{display:flex;flex-wrap:wrap;gap:8px;padding:0 20px 18px}
.files a{padding:6px 12px;border:1px solid var(--line);border-radius:8px;text-decoration:none}
@media (max-width:560px){li a{grid-template-columns:minmax(0,1fr)}li .initial,.tag{display:none}}
`;
