const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";

/** Mail programs take styles at elements and little else: these are put at bare tags of templates. */
const STYLES: Readonly<Record<string, string>> = {
  h1: `margin:0 0 16px;${FONT};font-size:24px;line-height:1.3;font-weight:700;color:#1c2330`,
  h2: `margin:24px 0 8px;${FONT};font-size:18px;line-height:1.35;font-weight:600;color:#1c2330`,
  p: `margin:0 0 16px;${FONT};font-size:16px;line-height:1.55;color:#1c2330`,
  ul: `margin:0 0 16px;padding:0 0 0 20px;${FONT};font-size:16px;line-height:1.55;color:#1c2330`,
  ol: `margin:0 0 16px;padding:0 0 0 20px;${FONT};font-size:16px;line-height:1.55;color:#1c2330`,
  li: 'margin:0 0 4px',
  hr: 'margin:24px 0;border:0;border-top:1px solid #e2e5ea',
  blockquote: 'margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #e2e5ea;color:#5b6472',
};

/** Of a template's own text alone: what values bring is escaped and has no tags. */
export const withStyles = (html: string): string =>
  html.replaceAll(
    /<(h1|h2|p|ul|ol|li|hr|blockquote)>/g,
    (_tag, name: string) => `<${name} style="${STYLES[name] ?? ''}">`,
  );

/** Parts that every template may use with `{% render %}`. There is nothing else to render, and no file. */
export const PARTS: Readonly<Record<string, string>> = {
  button: `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0"><tr><td style="border-radius:8px;background:#2456d6">
<a href="{{ url | web_address }}" style="display:inline-block;padding:13px 26px;${FONT};font-size:16px;font-weight:600;color:#ffffff;text-decoration:none">{{ label }}</a>
</td></tr></table>`,
  code: `<p style="margin:0 0 16px;padding:14px 0;${MONO};font-size:28px;font-weight:600;letter-spacing:4px;text-align:center;color:#1c2330;background:#f4f5f7;border-radius:8px">{{ code | slice: 0, 3 }} {{ code | slice: 3, 3 }}</p>`,
  note: `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e2e5ea;${FONT};font-size:13px;line-height:1.5;color:#5b6472">{{ text }}</p>`,
};

/** What stands around every message; a host's `mail/layout` takes its place. */
export const LAYOUT = {
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>{{ subject }}</title>
</head>
<body style="margin:0;padding:0;background:#f4f5f7">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">{{ preheader }}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f5f7"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td style="padding:0 4px 16px;${FONT};font-size:15px;font-weight:600;color:#1c2330">{% if brand.logoUrl %}<img src="{{ brand.logoUrl | web_address }}" alt="{{ brand.name }}" height="32" style="display:block;height:32px;border:0">{% else %}{{ brand.name }}{% endif %}</td></tr>
<tr><td style="padding:32px;background:#ffffff;border:1px solid #e2e5ea;border-radius:12px">
{{ content | raw }}
</td></tr>
<tr><td style="padding:16px 4px 0;${FONT};font-size:12px;line-height:1.5;color:#5b6472">Sent by {{ brand.name }}{% if unsubscribeUrl %} · <a href="{{ unsubscribeUrl | web_address }}" style="color:#5b6472">Unsubscribe</a>{% endif %}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`,
  text: `{{ content }}

-- 
{{ brand.name }}{% if unsubscribeUrl %}
Unsubscribe: {{ unsubscribeUrl }}{% endif %}
`,
};
