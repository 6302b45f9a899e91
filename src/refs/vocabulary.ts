export { extendVocabulary, VocabularyError } from '../../grammars/vocabulary/extend.ts'
