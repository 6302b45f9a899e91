import { startsAsAgency } from './agency.ts'

/** A task as a sentence gives it. */
export interface SentenceTask {
  lead: string
  coordinators: string | null
  task: string
  /** `trước ngày 30/6/2026`, as printed. */
  time: string | null
  sentence: string
}

const doing =
  'xây dựng|tham mưu|tiến hành|có văn bản|tổ chức|hướng dẫn|theo dõi|rà soát|nghiên cứu|đề xuất|trình|ban hành|báo cáo|kiểm tra|đôn đốc|thực hiện|hoàn thành|hoàn thiện|triển khai|tổng hợp|bố trí|cung cấp|căn cứ|quản lý|chỉ đạo|lãnh đạo|công bố|thông báo|cập nhật|bảo đảm|đảm bảo|thẩm định|phê duyệt|quy định|sửa đổi|lập|đăng tải|tuyên truyền|phổ biến|quán triệt|chịu trách nhiệm|định kỳ|thường xuyên|tiếp tục|khẩn trương|chủ động|tăng cường|thống nhất|đánh giá|xử lý|giải quyết|tiếp nhận|xác định|giúp|kịp thời|đẩy mạnh|phát triển|soạn thảo|vận hành|cân đối|phân bổ|giám sát|sơ kết|tổng kết|thành lập|điều phối|khảo sát|lựa chọn|tập trung|đề nghị|kiến nghị|nâng cấp|mở rộng|hình thành|tính toán|xem xét|quyết định|huy động|phân công|chuẩn bị|thiết lập|làm việc|tập huấn|bồi dưỡng|đào tạo|hỗ trợ|ký kết|thu thập|phân tích|điều tra|lấy ý kiến|cụ thể hóa|thể chế hóa|(?<!chủ )đầu tư|duy trì|bàn giao|thanh tra|xác minh|quy hoạch|đưa'
const leading = /(?<!\p{L})chủ trì(?!\p{L})/iu
const joining = /^[\s,;]{0,3}(?:và |đồng thời )?phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?\s/iu
/** In lower case only: a name has `Ban Quản lý`, `Sở Giáo dục và Đào tạo`. */
const doingWord = new RegExp(String.raw`(?<!\p{L})(?:${doing})(?!\p{L})`, 'u')
const doingFirst = new RegExp(String.raw`^,?\s?(?:${doing})(?!\p{L})`, 'iu')
const handing = /^(?:giao nhiệm vụ cho|giao cho|giao|đề nghị|yêu cầu|phân công)\s/iu
const date = String.raw`(?:ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|tháng \d{1,2} ?(?:năm |\/|-) ?\d{4}|quý (?:IV|I{1,3}|[1-4]) ?(?:năm |\/|-)? ?\d{4}|năm \d{4})`
const by = String.raw`(?: là| trong| hết| cuối){0,2} `
const time = new RegExp(
  String.raw`(?:(?:hoàn thành|xong|thời (?:gian|hạn)(?: hoàn thành)?:?)(?: (?:trước|chậm nhất|muộn nhất|trong|đến|vào))?|trước|chậm nhất|muộn nhất|trong)${by}${date}`,
  'iu',
)
/** `Trước ngày 15/7/2026, Sở Y tế …`, and `… kế hoạch; hoàn thành trước ngày 15/7/2026.`: the time before the task, or by itself behind it. */
const timeFirst = new RegExp(String.raw`^(${time.source}),\s`, 'iu')
const timeAlone = new RegExp(String.raw`^(?:và |phải )?(${time.source})$`, 'iu')
const generic = /^(?:cơ quan|đơn vị|tổ chức|người đứng đầu|cấp)(?:[,;\s]{1,3}(?:và )?(?:cơ quan|đơn vị|tổ chức|cá nhân)){0,3}$/iu
const longestLead = 160

/**
 * The tasks that the sentences of a paragraph hand out: `(Giao) X chủ trì, phối hợp với Y làm Z, hoàn thành trước T` and `Giao X làm Z`.
 * `above` is the body the headings above name, for lines that begin with `Chủ trì, …`.
 */
export function tasksOfSentence(paragraph: string, above: string | null): SentenceTask[] {
  if (!/chủ trì|giao/iu.test(paragraph)) return []
  const tasks: SentenceTask[] = []
  let open: SentenceTask | null = null
  for (const sentence of paragraph.split(/(?<=[.;])\s/u)) {
    const alone: string | undefined = open ? timeAlone.exec(withoutStops(sentence))?.[1] : undefined
    if (open && alone !== undefined) {
      open.time = alone
      open.sentence += ` ${sentence.trim()}`
    }
    const task: SentenceTask | null = alone === undefined ? readSentence(sentence.trim(), above) : null
    if (task) tasks.push(task)
    open = task?.time === null ? task : null
  }
  return tasks
}

/** `Giao Công an tỉnh:` → `Công an tỉnh:`. */
export function withoutHanding(text: string): string {
  return text.replace(handing, '')
}

function withoutStops(sentence: string): string {
  return sentence.trim().replace(/[.;/]{1,5}$/u, '')
}

function readSentence(sentence: string, above: string | null): SentenceTask | null {
  const whole = withoutStops(sentence)
  const [opening = '', first = null] = timeFirst.exec(whole) ?? []
  const body = whole.slice(opening.length)
  const isHanded = handing.test(body)
  const words = withoutHanding(body)
  const led = leading.exec(words.slice(0, longestLead + 20))
  const task = led ? byLead(words, led, isHanded, above, sentence) : isHanded && /^giao/iu.test(body) ? byHanding(words, sentence) : null
  if (task) task.time ??= first
  return task
}

function byLead(words: string, led: RegExpExecArray, isHanded: boolean, above: string | null, sentence: string): SentenceTask | null {
  const subject = words.slice(0, led.index)
  const named = subject.slice(0, doingWord.exec(subject)?.index).replace(/[\s,:]{1,5}$/u, '')
  const lead = named === '' ? above : isLead(named, isHanded) ? named : null
  if (lead === null) return null
  const rest = words.slice(led.index + led[0].length)
  const joined = joining.exec(rest)
  if (!joined && !doingFirst.test(rest.trimStart())) return null
  const behind = rest.slice(joined?.[0].length ?? 0)
  const at = joined ? (doingWord.exec(behind.slice(0, 400))?.index ?? -1) : 0
  if (at < 0) return null
  const coordinators = joined ? behind.slice(0, at).replace(/[\s,:]{1,5}$/u, '') || null : null
  return finish(lead, coordinators, behind.slice(at), sentence)
}

function byHanding(words: string, sentence: string): SentenceTask | null {
  const at = doingWord.exec(words.slice(0, longestLead))?.index ?? -1
  // "Giao Bộ Y tế nhiệm vụ chỉ đạo …"
  const lead = words.slice(0, Math.max(0, at)).replace(/(?:\s(?:nhiệm vụ|có (?:nhiệm vụ|trách nhiệm)))?[\s,:]{1,5}$/u, '')
  return at > 0 && isLead(lead, true) ? finish(lead, null, words.slice(at), sentence) : null
}

function finish(lead: string, coordinators: string | null, text: string, sentence: string): SentenceTask | null {
  const due = time.exec(text)
  const isLast = due !== null && due.index + due[0].length >= text.length - 2
  // "… (hoàn thành trong tháng 11)": the bracket goes with the time that it holds
  const task = (isLast ? text.slice(0, due.index).replace(/[\s,:;]{0,5}[([]\s{0,5}$/u, '') : text).replace(
    /^[\s,:]{1,5}|[\s,:;]{1,5}$/gu,
    '',
  )
  return task === '' ? null : { lead, coordinators, task, time: due?.[0] ?? null, sentence }
}

/** A body, named as such and not described: `Cơ quan được giao …` is no name. */
function isLead(text: string, isHanded: boolean): boolean {
  if (text.length > longestLead || !/^\p{Lu}/u.test(text) || generic.test(text)) return false
  return (isHanded || startsAsAgency(text)) && !/(?<!\p{L})(?:được|khi|nếu|trường hợp|là)(?!\p{L})/iu.test(text)
}
