/** The built-in document. Values are escaped by the engine; amounts and days come formatted. */
export const DEFAULT_HTML = `<article class="doc">
<header class="doc-head">
<div class="doc-seller">
{% if template.logo %}<img class="doc-logo" src="{{ template.logo }}" alt="{{ organization.name }}">{% endif %}
<p class="doc-name" dir="auto">{{ organization.name }}</p>
<p class="doc-quiet doc-lines" dir="auto">{% for line in organization.lines %}{{ line }}<br>{% endfor %}</p>
</div>
<div class="doc-kind"><h1>{{ document.kind }}</h1><p class="doc-number">{{ document.number }}</p></div>
</header>
<section class="doc-facts">
<div><h2>For</h2><p class="doc-name" dir="auto">{{ client.name }}</p><p class="doc-quiet doc-lines" dir="auto">{% for line in client.lines %}{{ line }}<br>{% endfor %}</p></div>
<dl>{% for fact in document.facts %}<div><dt>{{ fact.label }}</dt><dd>{{ fact.value }}</dd></div>{% endfor %}</dl>
</section>
{% if document.title %}<p class="doc-title" dir="auto">{{ document.title }}</p>{% endif %}
<table class="doc-table">
<thead><tr><th scope="col">Description</th><th scope="col" class="doc-n">Quantity</th><th scope="col" class="doc-n">Price</th><th scope="col" class="doc-n">Tax</th><th scope="col" class="doc-n">Amount</th></tr></thead>
<tbody>{% for line in lines %}<tr>
<td class="doc-what"><span class="doc-item" dir="auto">{{ line.name }}</span>{% if line.description %}<span class="doc-quiet doc-text" dir="auto">{{ line.description }}</span>{% endif %}{% if line.discount %}<span class="doc-quiet doc-text">Discount −{{ line.discount }}</span>{% endif %}</td>
<td class="doc-n" data-label="Quantity">{{ line.quantity }}</td><td class="doc-n" data-label="Price">{{ line.unitPrice }}</td><td class="doc-n" data-label="Tax">{{ line.taxRate }}%</td><td class="doc-n" data-label="Amount">{{ line.amount }}</td>
</tr>{% endfor %}</tbody>
</table>
<dl class="doc-totals">{% for total in totals %}<div class="{% if total.isMain %}doc-main{% endif %}"><dt>{{ total.label }}</dt><dd>{{ total.value }}</dd></div>{% endfor %}</dl>
{% if document.notes %}<section class="doc-note"><h2>Notes</h2><p class="doc-text" dir="auto">{{ document.notes }}</p></section>{% endif %}
{% if document.terms %}<section class="doc-note"><h2>Terms</h2><p class="doc-text" dir="auto">{{ document.terms }}</p></section>{% endif %}
{% if template.footer %}<footer class="doc-foot doc-text" dir="auto">{{ template.footer }}</footer>{% endif %}
</article>`;

/** Styles of every document, before those of its template. */
export const DEFAULT_CSS = `
.document-sheet{--ink:#16202e;--quiet:#566274;--line:#dde3ea;background:#fff;color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
.document-sheet *{box-sizing:border-box}
.document-sheet :is(p,h1,h2,dl,dd){margin:0}
.doc-head,.doc-facts{display:flex;justify-content:space-between;gap:1.5rem 3rem;flex-wrap:wrap}
.doc-head{padding-bottom:1.5rem;border-bottom:3px solid var(--primary)}
.doc-logo{display:block;max-width:14rem;max-height:4.5rem;margin-bottom:.75rem}
.doc-name{font-weight:650}
.doc-quiet,.doc-facts dt,.doc-totals dt{color:var(--quiet)}
.doc-kind{text-align:end}
.doc-kind h1{font-size:2em;line-height:1.1;letter-spacing:-.02em;color:var(--primary)}
.doc-number{margin-top:.35rem;font-variant-numeric:tabular-nums}
.doc-facts{padding:1.5rem 0}
.doc-facts h2,.doc-note h2{font-size:.83em;font-weight:650;color:var(--secondary);margin-bottom:.25rem}
.doc-facts dl>div,.doc-totals>div{display:flex;justify-content:space-between;gap:2rem}
.doc-facts dd,.doc-totals dd{text-align:end;font-variant-numeric:tabular-nums}
.doc-title{font-size:1.17em;font-weight:600;margin-bottom:.75rem!important}
.doc-table{width:100%;border-collapse:collapse}
.doc-table th{padding:.5rem .6rem;text-align:start;font-size:.85em;font-weight:650;color:var(--secondary);border-bottom:1px solid var(--ink)}
.doc-table td{padding:.65rem .6rem;vertical-align:top;border-bottom:1px solid var(--line)}
.doc-table :is(th,td):first-child{padding-inline-start:0}
.doc-table :is(th,td):last-child{padding-inline-end:0}
.doc-table .doc-n{text-align:end;white-space:nowrap;overflow-wrap:normal;font-variant-numeric:tabular-nums}
.doc-item,.doc-what .doc-text{display:block}
.doc-text{white-space:pre-line}
.doc-what .doc-quiet{font-size:.87em}
.document-sheet .doc-totals{width:20rem;max-width:100%;margin:1.25rem 0 0;margin-inline-start:auto}
.doc-totals>div{padding:.25rem 0}
.doc-totals .doc-main{margin-top:.35rem;padding-top:.6rem;border-top:2px solid var(--primary);font-size:1.28em;font-weight:700}
.doc-totals .doc-main dt{color:inherit}
.doc-note{margin-top:1.75rem;max-width:44rem}
.doc-foot{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.93em}
@media screen and (max-width:640px){
.document-sheet .doc-kind{text-align:start}
.doc-facts dl{width:100%}
.doc-table,.doc-table tbody,.doc-table tr,.doc-table td{display:block;width:100%}
.doc-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.doc-table tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
.doc-table td{padding:0;border:0}
.doc-table td.doc-n{display:flex;justify-content:space-between;gap:1rem}
.doc-table td.doc-n::before{content:attr(data-label);color:var(--quiet)}
.doc-item{font-weight:600;margin-bottom:.2rem}
.document-sheet .doc-totals{width:100%}
}
@media print{
.document-sheet{font-size:9.5pt}
.doc-table td{padding-block:.4rem}
.doc-table thead{display:table-header-group}
.doc-table tr,.doc-totals,.doc-head,.doc-facts,.doc-note{break-inside:avoid}
}
`;
