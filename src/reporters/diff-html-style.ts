/** The one style sheet of the page; the policy of the page allows no other. */
export const diffHtmlStyle = `
:root{color-scheme:light dark;--line:#d0d7de;--dim:#656d76;--old:#ffebe9;--new:#dafbe1;--oldword:#ffc1c0;--newword:#9be9a8}
@media (prefers-color-scheme:dark){:root{--line:#30363d;--dim:#8b949e;--old:#3c1618;--new:#12361f;--oldword:#8e2a2d;--newword:#1f6f3a}}
body{font:15px/1.5 system-ui,sans-serif;margin:0;display:grid;grid-template-columns:minmax(14rem,20rem) 1fr}
header{grid-column:1/-1;padding:.8rem 1.2rem;border-bottom:1px solid var(--line)}
h1{font-size:1.1rem;margin:0 0 .3rem;overflow-wrap:anywhere}
header p{margin:0;color:var(--dim)}
nav{padding:.8rem 1.2rem;border-right:1px solid var(--line);position:sticky;top:0;max-height:100vh;overflow:auto;box-sizing:border-box;font-size:.85rem}
nav h2{font-size:.85rem;margin:.8rem 0 .2rem;text-transform:capitalize}
nav ol{margin:0;padding-left:1.2rem}
nav li{overflow-wrap:anywhere}
main{padding:.8rem 1.2rem;min-width:0}
.row{border:1px solid var(--line);border-radius:6px;margin:.5rem 0;overflow-wrap:anywhere;scroll-margin-top:1rem}
.row>p{margin:0;padding:.2rem .6rem;color:var(--dim);font-size:.8rem;border-bottom:1px solid var(--line)}
.pair{display:grid;grid-template-columns:1fr 1fr}
.cell{padding:.4rem .6rem;white-space:pre-wrap;min-width:0;unicode-bidi:isolate}
.pair .cell+.cell{border-left:1px solid var(--line)}
.old{background:var(--old)}.new{background:var(--new)}
del{background:var(--oldword);text-decoration:none}ins{background:var(--newword);text-decoration:none}
.one del{text-decoration:line-through}
.same{color:var(--dim);padding:.1rem .6rem;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
details{margin:.3rem 0;color:var(--dim)}
.substance{border-left:4px solid #cf222e}.editorial{border-left:4px solid #bf8700}.renumbering{border-left:4px solid #0969da}.cosmetic{border-left:4px solid #8c959f}
body>input{position:absolute;opacity:0}
body>label{grid-row:1;grid-column:2;justify-self:end;align-self:center;padding:.2rem .8rem;margin-right:1.2rem;border:1px solid var(--line);border-radius:6px;cursor:pointer}
body>label[for=inline]{margin-right:9rem}
#side:focus-visible~label[for=side],#inline:focus-visible~label[for=inline]{outline:2px solid #0969da}
#side:checked~label[for=side],#inline:checked~label[for=inline]{background:#0969da;color:#fff}
#side:checked~main .one,#inline:checked~main .pair{display:none}
@media (max-width:60rem){body{display:block}nav{position:static;max-height:none;border:0}}
@media print{nav,body>label{display:none}}
`
