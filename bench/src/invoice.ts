/** An invoice of 40 lines over three pages, as a host's template would make it. */
export function invoice(number: number) {
  const rows = Array.from({ length: 40 }, (_, n) => {
    const amount = ((n + 1) * 12.5 + (number % 10)).toFixed(2);
    return `<tr><td>${n + 1}</td><td>Service ${n + 1}<br><small>Hours of work in week ${n + 1}</small></td><td>${(n % 8) + 1}</td><td>${amount}</td></tr>`;
  });
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44"><rect width="44" height="44" rx="10" fill="#1f5eff"/><path d="M12 30 L22 12 L32 30 Z" fill="white"/></svg>';
  return {
    html: `<html lang="en"><head><title>Invoice ${number}</title></head><body>
      <header><img alt="" src="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}"><div><b>Acme Ltd</b><br>1 Main Street, Springfield</div></header>
      <h1>Invoice ${number}</h1>
      <dl><dt>Billed to</dt><dd>Globex Corporation</dd><dt>Date</dt><dd>2026-11-20</dd><dt>Due</dt><dd>2026-12-20</dd></dl>
      <table><thead><tr><th>#</th><th>Description</th><th>Quantity</th><th>Amount</th></tr></thead><tbody>${rows.join('')}</tbody></table>
      <p class="total">Total <b>EUR 10,250.00</b></p></body></html>`,
    css: `body { font: 11px/1.4 sans-serif; color: #222 } header { display: flex; gap: 12px; align-items: center }
      h1 { font-size: 26px; font-weight: 600 } dl { display: grid; grid-template-columns: 90px 1fr; row-gap: 3px } dt { color: #777 } dd { margin: 0 }
      table { width: 100%; border-collapse: collapse } th { text-align: left; border-bottom: 2px solid #1f5eff; padding: 6px 4px }
      td { border-bottom: 1px solid #ddd; padding: 5px 4px; vertical-align: top } small { color: #777 } tr { break-inside: avoid }
      td:nth-child(n+3), th:nth-child(n+3) { text-align: right } .total { text-align: right; font-size: 16px }`,
    footerHtml:
      '<div style="display: flex; justify-content: space-between"><span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
  } as const;
}
