import { addresseeColon } from './addressee-colon.ts'
import { addresseeMissing } from './addressee-missing.ts'
import { addresseeSeparator } from './addressee-separator.ts'
import { addresseeUnexpected } from './addressee-unexpected.ts'
import { addresseeWord } from './addressee-word.ts'
import { amendedArticleWord } from './amended-article-word.ts'
import { appendixAbsent } from './appendix-absent.ts'
import { appendixHeadAbsent } from './appendix-head-absent.ts'
import { appendixLeftOut } from './appendix-left-out.ts'
import { appendixNumeral } from './appendix-numeral.ts'
import { appendixUnannounced } from './appendix-unannounced.ts'
import { archiveForm } from './archive-form.ts'
import { articleAbsent } from './article-absent.ts'
import { assemblyTerm } from './assembly-term.ts'
import { attachmentHeading } from './attachment-heading.ts'
import { attachmentMark } from './attachment-mark.ts'
import { basisDash } from './basis-dash.ts'
import { basisJoined } from './basis-joined.ts'
import { basisLawNumber } from './basis-law-number.ts'
import { basisSeparator } from './basis-separator.ts'
import { basisWord } from './basis-word.ts'
import { bodyEndStop } from './body-end-stop.ts'
import { bodyEndStrokes } from './body-end-strokes.ts'
import { bracketUnclosed } from './bracket-unclosed.ts'
import { citationCapitals } from './citation-capitals.ts'
import { citationDateMissing } from './citation-date-missing.ts'
import { citationDateSign } from './citation-date-sign.ts'
import { citationDateStyle } from './citation-date-style.ts'
import { citationDatesAgree } from './citation-dates-agree.ts'
import { citationIssuersAgree } from './citation-issuers-agree.ts'
import { citationLookAlike } from './citation-look-alike.ts'
import { citationNumberAssembly } from './citation-number-assembly.ts'
import { citationNumberJoint } from './citation-number-joint.ts'
import { citationNumberSeparators } from './citation-number-separators.ts'
import { citationNumberSpaces } from './citation-number-spaces.ts'
import { citationNumberWord } from './citation-number-word.ts'
import { citationOrganCode } from './citation-organ-code.ts'
import { citationRepeatsDate } from './citation-repeats-date.ts'
import { citationRetiredOrgan } from './citation-retired-organ.ts'
import { citationTypeAgrees } from './citation-type-agrees.ts'
import { citationTypeLetters } from './citation-type-letters.ts'
import { citationYearAgrees } from './citation-year-agrees.ts'
import { citationYearMissing } from './citation-year-missing.ts'
import { citedLater } from './cited-later.ts'
import { citedYearLater } from './cited-year-later.ts'
import { corpusDateAgrees } from './corpus-date-agrees.ts'
import { corpusNumberUnique } from './corpus-number-unique.ts'
import { dashSpacing } from './dash-spacing.ts'
import { dateBlank } from './date-blank.ts'
import { dateComma } from './date-comma.ts'
import { dateFinalStop } from './date-final-stop.ts'
import { dateInWords } from './date-in-words.ts'
import { dateIncomplete } from './date-incomplete.ts'
import { dateMissing } from './date-missing.ts'
import { dateOverPadding } from './date-over-padding.ts'
import { datePadding } from './date-padding.ts'
import { datePaddingText } from './date-padding-text.ts'
import { datePossible } from './date-possible.ts'
import { dateSpaces } from './date-spaces.ts'
import { dateUnreadable } from './date-unreadable.ts'
import { dateWeekday } from './date-weekday.ts'
import { decomposedLetters } from './decomposed-letters.ts'
import { doubledWord } from './doubled-word.ts'
import { enactingFormula } from './enacting-formula.ts'
import { endAbsent } from './end-absent.ts'
import { footnoteMark } from './footnote-mark.ts'
import { footnoteText } from './footnote-text.ts'
import { headAbsent } from './head-absent.ts'
import { headingRecovered } from './heading-recovered.ts'
import { impossibleSyllable } from './impossible-syllable.ts'
import { insertedUnit } from './inserted-unit.ts'
import { invisibleCharacters } from './invisible-characters.ts'
import { issuerDistrict } from './issuer-district.ts'
import { issuerMissing } from './issuer-missing.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import { letterSpacing } from './letter-spacing.ts'
import { letterSubjectForm } from './letter-subject-form.ts'
import { lostCharacters } from './lost-characters.ts'
import { lookAlikeLetters } from './look-alike-letters.ts'
import { markerForm } from './marker-form.ts'
import { markerMisread } from './marker-misread.ts'
import { markerMissing } from './marker-missing.ts'
import { markerSpace } from './marker-space.ts'
import { mixedToneMarks } from './mixed-tone-marks.ts'
import { mottoCapitals } from './motto-capitals.ts'
import { mottoMissing } from './motto-missing.ts'
import { mottoRegime } from './motto-regime.ts'
import { mottoWording } from './motto-wording.ts'
import { numberBlank } from './number-blank.ts'
import { numberJoint } from './number-joint.ts'
import { numberLabel } from './number-label.ts'
import { numberLetterCode } from './number-letter-code.ts'
import { numberMissing } from './number-missing.ts'
import { numberOrganCode } from './number-organ-code.ts'
import { numberPadding } from './number-padding.ts'
import { numberRetiredOrgan } from './number-retired-organ.ts'
import { numberSeparators } from './number-separators.ts'
import { numberSpaces } from './number-spaces.ts'
import { numberTypeAgrees } from './number-type-agrees.ts'
import { numberTypeCase } from './number-type-case.ts'
import { numberYear } from './number-year.ts'
import { numberYearAgrees } from './number-year-agrees.ts'
import { numberingDuplicate } from './numbering-duplicate.ts'
import { numberingGap } from './numbering-gap.ts'
import { numberingLetter } from './numbering-letter.ts'
import { numberingNumeral } from './numbering-numeral.ts'
import { numberingParent } from './numbering-parent.ts'
import { numberingSingle } from './numbering-single.ts'
import { numberingStart } from './numbering-start.ts'
import { pageBreaksOff } from './page-breaks-off.ts'
import { pageMarkJoined } from './page-mark-joined.ts'
import { pageMissing } from './page-missing.ts'
import { partyStar } from './party-star.ts'
import { placeMissing } from './place-missing.ts'
import { pointSign } from './point-sign.ts'
import { provisionComma } from './provision-comma.ts'
import { quoteUnclosed } from './quote-unclosed.ts'
import { recipientsArchive } from './recipients-archive.ts'
import { recipientsArticle } from './recipients-article.ts'
import { recipientsAsAbove } from './recipients-as-above.ts'
import { recipientsDash } from './recipients-dash.ts'
import { recipientsEarlyStop } from './recipients-early-stop.ts'
import { recipientsEmpty } from './recipients-empty.ts'
import { recipientsEndStop } from './recipients-end-stop.ts'
import { recipientsLabel } from './recipients-label.ts'
import { recipientsLooseNote } from './recipients-loose-note.ts'
import { recipientsSeparator } from './recipients-separator.ts'
import { recipientsSpacing } from './recipients-spacing.ts'
import { referenceUnresolved } from './reference-unresolved.ts'
import { rowsLeftOut } from './rows-left-out.ts'
import { sealInRecipients } from './seal-in-recipients.ts'
import { selfReferenceType } from './self-reference-type.ts'
import { signatureAuthorityForm } from './signature-authority-form.ts'
import { signatureDeputy } from './signature-deputy.ts'
import { signatureMissing } from './signature-missing.ts'
import { signatureNameMissing } from './signature-name-missing.ts'
import { signatureNameTitle } from './signature-name-title.ts'
import { signaturePartyAuthority } from './signature-party-authority.ts'
import { signaturePartyDeputy } from './signature-party-deputy.ts'
import { signaturePositionMissing } from './signature-position-missing.ts'
import { signaturePositionOrgan } from './signature-position-organ.ts'
import { signaturePostCase } from './signature-post-case.ts'
import { signaturePostOfficial } from './signature-post-official.ts'
import { spaceAfterStop } from './space-after-stop.ts'
import { spaceBeforeSign } from './space-before-sign.ts'
import { stampCut } from './stamp-cut.ts'
import { stampInText } from './stamp-in-text.ts'
import { stampSwallowsText } from './stamp-swallows-text.ts'
import { tableCells } from './table-cells.ts'
import { tableFirstRow } from './table-first-row.ts'
import { tableRowGap } from './table-row-gap.ts'
import { tableSectionTitle } from './table-section-title.ts'
import { tableTornRow } from './table-torn-row.ts'
import { textBreaksOff } from './text-breaks-off.ts'
import { titleFinalStop } from './title-final-stop.ts'
import { titleMissing } from './title-missing.ts'
import { typeMissing } from './type-missing.ts'
import { unitHeading } from './unit-heading.ts'
import { unitRunOn } from './unit-run-on.ts'
import type { Rule } from './rule.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  addresseeColon,
  addresseeMissing,
  addresseeSeparator,
  addresseeUnexpected,
  addresseeWord,
  amendedArticleWord,
  appendixAbsent,
  appendixHeadAbsent,
  appendixLeftOut,
  appendixNumeral,
  appendixUnannounced,
  archiveForm,
  articleAbsent,
  assemblyTerm,
  attachmentHeading,
  attachmentMark,
  basisDash,
  basisJoined,
  basisLawNumber,
  basisSeparator,
  basisWord,
  bodyEndStop,
  bodyEndStrokes,
  bracketUnclosed,
  citationCapitals,
  citationDateMissing,
  citationDateSign,
  citationDateStyle,
  citationDatesAgree,
  citationIssuersAgree,
  citationLookAlike,
  citationNumberAssembly,
  citationNumberJoint,
  citationNumberSeparators,
  citationNumberSpaces,
  citationNumberWord,
  citationOrganCode,
  citationRepeatsDate,
  citationRetiredOrgan,
  citationTypeAgrees,
  citationTypeLetters,
  citationYearAgrees,
  citationYearMissing,
  citedLater,
  citedYearLater,
  corpusDateAgrees,
  corpusNumberUnique,
  dashSpacing,
  dateBlank,
  dateComma,
  dateFinalStop,
  dateInWords,
  dateIncomplete,
  dateMissing,
  dateOverPadding,
  datePadding,
  datePaddingText,
  datePossible,
  dateSpaces,
  dateUnreadable,
  dateWeekday,
  decomposedLetters,
  doubledWord,
  enactingFormula,
  endAbsent,
  footnoteMark,
  footnoteText,
  headAbsent,
  headingRecovered,
  impossibleSyllable,
  insertedUnit,
  invisibleCharacters,
  issuerDistrict,
  issuerMissing,
  legacyEncoding,
  letterSpacing,
  letterSubjectForm,
  lookAlikeLetters,
  lostCharacters,
  markerForm,
  markerMisread,
  markerMissing,
  markerSpace,
  mixedToneMarks,
  mottoCapitals,
  mottoMissing,
  mottoRegime,
  mottoWording,
  numberBlank,
  numberJoint,
  numberLabel,
  numberLetterCode,
  numberMissing,
  numberOrganCode,
  numberPadding,
  numberRetiredOrgan,
  numberSeparators,
  numberSpaces,
  numberTypeAgrees,
  numberTypeCase,
  numberYear,
  numberYearAgrees,
  numberingDuplicate,
  numberingGap,
  numberingLetter,
  numberingNumeral,
  numberingParent,
  numberingSingle,
  numberingStart,
  pageBreaksOff,
  pageMarkJoined,
  pageMissing,
  partyStar,
  placeMissing,
  pointSign,
  provisionComma,
  quoteUnclosed,
  recipientsArchive,
  recipientsArticle,
  recipientsAsAbove,
  recipientsDash,
  recipientsEarlyStop,
  recipientsEmpty,
  recipientsEndStop,
  recipientsLabel,
  recipientsLooseNote,
  recipientsSeparator,
  recipientsSpacing,
  referenceUnresolved,
  rowsLeftOut,
  sealInRecipients,
  selfReferenceType,
  signatureAuthorityForm,
  signatureDeputy,
  signatureMissing,
  signatureNameMissing,
  signatureNameTitle,
  signaturePartyAuthority,
  signaturePartyDeputy,
  signaturePositionMissing,
  signaturePositionOrgan,
  signaturePostCase,
  signaturePostOfficial,
  spaceAfterStop,
  spaceBeforeSign,
  stampCut,
  stampInText,
  stampSwallowsText,
  tableCells,
  tableFirstRow,
  tableRowGap,
  tableSectionTitle,
  tableTornRow,
  textBreaksOff,
  titleFinalStop,
  titleMissing,
  typeMissing,
  unitHeading,
  unitRunOn,
]
