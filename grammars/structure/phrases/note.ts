// Notes: at the foot, at the end, below a form.

/** `[1] …`, `¹ …`, `<sup>1</sup> …`, `$^{1}$ …`, `^1^ …`: a note at the foot or the end; groups: label. */
export const noteMark =
  /^(?:\[(\d{1,3})\]|\[\^(\d{1,3})\]:?|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})|\((\d{1,2})\)(?=\s\p{Lu})|(?:<sup>\s?[([]?|\$\^\{[([]?|\^)(\d{1,3})(?:[)\]]?\s?<\/sup>|[)\]]?\}\$|\^(?=\s)))\s?/u

/** What heads the notes below a form. */
export const formNotes = /^(?:\*\s?)?(?:Ghi chú|GHI CHÚ|Chú thích|CHÚ THÍCH|Hướng dẫn (?:ghi|điền|kê khai|cách ghi))(?!\p{L})/u
