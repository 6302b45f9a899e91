import { foldPhrase } from './fold.ts'
import { lettersOf } from './letters-of.ts'
import { createPhraseTrie } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'

/** Names as they follow the words `Luật`, `Bộ luật`, `Pháp lệnh`; later laws of the same name share one entry. */
const laws = `An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động; Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân; Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân; Ban hành các văn bản quy phạm pháp luật; Ban hành quyết định hành chính; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế
Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng; Bảo vệ sức khỏe nhân dân; Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng; Bảo vệ, chăm sóc và giáo dục trẻ em; Bầu cử đại biểu Quốc hội; Bầu cử đại biểu Hội đồng nhân dân; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới; Bưu chính; Các công cụ chuyển nhượng; Các tổ chức tín dụng; Cán bộ, công chức; Căn cước; Căn cước công dân
Cạnh tranh; Chăn nuôi; Chất lượng sản phẩm, hàng hóa; Chính quyền đô thị; Chứng khoán; Chuyển đổi số; Chuyển giao công nghệ; Công an nhân dân; Công chứng; Công đoàn; Công đoàn Việt Nam; Thanh niên Việt Nam
Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số; Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Cơ yếu; Cư trú
Cảnh sát biển Việt Nam; Cảnh vệ; Dân quân tự vệ; Dân số; Dầu khí; Di sản văn hóa; Doanh nghiệp; Doanh nghiệp nhà nước; Doanh nghiệp nhỏ và vừa; Doanh nghiệp vừa và nhỏ; Doanh nghiệp tư nhân; Dược; Dự trữ quốc gia; Du lịch; Dẫn độ; Dữ liệu
Đa dạng sinh học; Đất đai; Đầu tư; Đầu tư công; Đầu tư nước ngoài; Đầu tư nước ngoài tại Việt Nam; Đầu tư kinh doanh vốn nhà nước; Đầu tư theo phương thức đối tác công tư; Đấu giá tài sản; Đấu thầu; Đê điều
Điện ảnh; Điện lực; Điều ước quốc tế; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt; Đặc xá; Địa chất và khoáng sản
Giá; Giám định tư pháp; Giáo dục; Giáo dục đại học; Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa
Hàng không dân dụng Việt Nam; Hải quan; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; Hóa chất; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hôn nhân và gia đình
Hợp tác xã; Hỗ trợ doanh nghiệp nhỏ và vừa; Hỗ trợ doanh nghiệp vừa và nhỏ; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân; Hoạt động chữ thập đỏ; Hộ tịch; Kế toán; Khám bệnh, chữa bệnh; Khí tượng thủy văn
Khiếu nại; Khiếu nại, tố cáo; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản
Lâm nghiệp; Luật sư; Lưu trữ; Lý lịch tư pháp; Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc
Ngân hàng Nhà nước Việt Nam; Ngân hàng Nhà nước; Ngân sách nhà nước; Nghĩa vụ quân sự; Nghĩa vụ lao động công ích; Người cao tuổi; Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở; Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi; Năng lượng nguyên tử
Phá sản; Phát triển đô thị; Phí và lệ phí; Phòng bệnh; Phòng cháy và chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng cháy, chữa cháy và cứu nạn cứu hộ; Phòng cháy chữa cháy và cứu nạn, cứu hộ; Phòng cháy chữa cháy và cứu nạn cứu hộ; An toàn thông tin; Quản lý và sử dụng tài sản công; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố
Phòng, chống ma túy; Phòng, chống mua bán người; Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phòng chống tham nhũng; Phòng, chống thiên tai
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS); Phòng thủ dân sự; Phòng không nhân dân; Phổ biến, giáo dục pháp luật; Phục hồi, phá sản
Quảng cáo; Quản lý ngoại thương; Quản lý nợ công; Quản lý, sử dụng tài sản công; Quản lý, sử dụng tài sản nhà nước; Quản lý thuế; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Quốc phòng; Quốc tịch Việt Nam
Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tạm giữ, tạm giam; Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam
Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú; Thống kê; Thỏa thuận quốc tế; Thủ đô; Thú y; Thuế bảo vệ môi trường; Thuế giá trị gia tăng; Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp
Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tài nguyên; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, nhập khẩu; Thuế xuất khẩu, thuế nhập khẩu; Thủy lợi; Thủy sản; Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở
Thương mại; Thương mại điện tử; Tiếp cận thông tin; Tiếp công dân; Tiêu chuẩn và quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tình trạng khẩn cấp; Tố cáo; Tố tụng hành chính
Tổ chức chính quyền địa phương; Tổ chức Chính phủ; Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức Quốc hội; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân; Tổ chức cơ quan điều tra hình sự
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc; Trách nhiệm bồi thường của Nhà nước; Trẻ em; Trí tuệ nhân tạo; Trọng tài thương mại; Trồng trọt; Trợ giúp pháp lý; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản
Trật tự, an toàn giao thông đường bộ; Tương trợ tư pháp; Tương trợ tư pháp về dân sự; Tương trợ tư pháp về hình sự; Chuyển giao người đang chấp hành án phạt tù; Tư pháp người chưa thành niên
Viên chức; Việc làm; Viễn thông; Vệ sinh an toàn thực phẩm; Xây dựng; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam; Xử lý vi phạm hành chính; Báo chí; Thủ tục hành chính; Dân sự
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài; Hiến máu; Hội; Máu và tế bào gốc; Kinh tế hợp tác; Chất lượng sản phẩm hàng hóa; Khoa học công nghệ và đổi mới sáng tạo; Ký kết, gia nhập và thực hiện điều ước quốc tế
Ban hành văn bản QPPL; Bầu cử; BHXH; BHYT; BVMT; PCCC; NSNN; Các TCTD; TCCQĐP; PPP; HTX
Tổ chức CQĐP; Tổ chức HĐND và UBND; Tổ chức Hội đồng nhân dân và UBND; Ban hành VBQPPL; Ban hành VBQPPL của HĐND, UBND; Ban hành VBQPPL của HĐND và UBND; Ban hành văn bản QPPL của HĐND, UBND; Ban hành văn bản QPPL của HĐND và UBND; Ban hành văn bản quy phạm pháp luật của HĐND, UBND; Ban hành văn bản quy phạm pháp luật của HĐND và UBND; Tổ chức Hội đồng Bộ trưởng; Tổ chức Quốc hội và Hội đồng Nhà nước; Thuế GTGT; Thuế TTĐB; Thuế TNDN; Thuế TNCN; Thuế XNK
Bầu cử đại biểu Hội đồng nhân dân các cấp; Cấp, thoát nước; Hoạt động giám sát của Quốc hội; Khuyến khích đầu tư trong nước; Phá sản doanh nghiệp; Phòng, chống HIV/AIDS; Tiết kiệm, chống lãng phí; Tổ chức Hội đồng Chính phủ; Tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp`

const codes = `Dân sự; Hình sự; Lao động; Tố tụng dân sự; Tố tụng hình sự; Hàng hải Việt Nam; Hàng hải`

const ordinances = `Án phí, lệ phí Tòa án; Bảo hộ công trình giao thông; Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia; Bảo vệ bí mật nhà nước; Bộ đội Biên phòng; Cảnh sát cơ động; Cảnh sát môi trường; Cán bộ, công chức
Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng; Chi phí tố tụng; Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam; Chữ ký số; Dân số; Dự bị động viên; Đào tạo nghề luật sư; Đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế
Động viên công nghiệp; Giá; Giống cây trồng; Giống vật nuôi; Hợp nhất văn bản quy phạm pháp luật; Hợp nhất văn bản và pháp điển hệ thống quy phạm pháp luật; Khai thác và bảo vệ công trình thủy lợi; Ký kết và thực hiện thỏa thuận quốc tế
Lãnh sự; Lực lượng cảnh sát môi trường; Ngoại hối; Nghĩa vụ lao động công ích; Phí và lệ phí; Pháp điển hệ thống quy phạm pháp luật; Phòng, chống mại dâm; Quản lý sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quản lý thị trường; Quảng cáo
Quy định danh hiệu vinh dự nhà nước “Bà mẹ Việt Nam anh hùng”; Thẩm phán và Hội thẩm Tòa án nhân dân; Thi hành án dân sự; Thú y; Thực hiện dân chủ ở xã, phường, thị trấn; Thủ tục bắt giữ tàu biển; Thuế thu nhập đối với người có thu nhập cao
Tín ngưỡng, tôn giáo; Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân; Trọng tài thương mại; Tổ chức điều tra hình sự; Ưu đãi người có công với cách mạng; Xử lý vi phạm hành chính
Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng; Bưu chính, viễn thông; Công an xã; Cựu chiến binh; Dân quân tự vệ; Thể dục, thể thao; Người cao tuổi; Người tàn tật; Phòng, chống lụt, bão; Vệ sinh an toàn thực phẩm
An toàn và kiểm soát bức xạ; Bảo hộ lao động; Bảo hộ quyền sở hữu công nghiệp; Bảo hộ quyền tác giả; Bảo vệ công trình giao thông; Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển nguồn lợi thủy sản; Chất lượng hàng hóa; Chống tham nhũng
Chuyển giao công nghệ nước ngoài vào Việt Nam; Đê điều; Đo lường; Giám định tư pháp; Hành nghề y dược tư nhân; Hành nghề y, dược tư nhân; Hợp đồng dân sự; Hợp đồng kinh tế; Hôn nhân và gia đình giữa công dân Việt Nam với người nước ngoài
Kế toán - thống kê; Kế toán, thống kê; Kế toán và thống kê; Khiếu nại, tố cáo của công dân; Luật sư; Lưu trữ quốc gia; Ngân hàng, hợp tác xã tín dụng và công ty tài chính; Ngân hàng hợp tác xã tín dụng và công ty tài chính; Ngân hàng Nhà nước Việt Nam
Nhà ở; Nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại Việt Nam; Quyền và nghĩa vụ của các tổ chức trong nước được Nhà nước giao đất, cho thuê đất; Tài nguyên khoáng sản; Thanh tra; Thi hành án phạt tù; Thuế nhà, đất; Thuế tài nguyên
Thủ tục giải quyết các tranh chấp lao động; Thủ tục giải quyết các vụ án dân sự; Thủ tục giải quyết các vụ án hành chính; Thủ tục giải quyết các vụ án kinh tế; Thừa kế; Thực hành tiết kiệm, chống lãng phí; Tổ chức luật sư; Trọng tài kinh tế
Bảo vệ và sử dụng di tích lịch sử, văn hóa và danh lam, thắng cảnh; Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam; Chống trợ cấp hàng hóa nhập khẩu; Công nhận và thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài; Công nhận và thi hành tại Việt Nam quyết định của Trọng tài nước ngoài
Hàm, cấp ngoại giao; Kiểm sát viên Viện kiểm sát nhân dân; Lực lượng An ninh nhân dân Việt Nam; Lực lượng Cảnh sát biển Việt Nam; Lực lượng Cảnh sát nhân dân Việt Nam; Ngân hàng Nhà nước; Nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp
Phòng, chống HIV/AIDS; Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS); Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Thẩm phán và Hội thẩm nhân dân; Tình trạng khẩn cấp; Tổ chức Tòa án quân sự; Tổ chức Viện kiểm sát quân sự
Quyền ưu đãi, miễn trừ dành cho cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam; Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam; Trừng trị các tội đầu cơ, buôn lậu, làm hàng giả, kinh doanh trái phép; Trừng trị tội hối lộ`

interface LawNames {
  kind: string
  names: string
}

const kinds: LawNames[] = [
  { kind: 'Luật', names: laws },
  { kind: 'Bộ luật', names: codes },
  { kind: 'Pháp lệnh', names: ordinances },
]
const more: string[] = []
let trie: PhraseTrie<true> | null = null

/** Full names: `Luật Đất đai`, `Bộ luật Dân sự`. */
export function lawNames(): string[] {
  return [...kinds.flatMap(({ kind, names }) => names.split(/; |\n/).map((name) => `${kind} ${name}`)), ...more]
}

/** The codes by the letters that judgments and lawyers have for them: `BLTTDS` → "Tố tụng dân sự". What letters mean stays, whatever is added. */
export const codesByLetters = new Map<string, string>()

function addLetters(names: readonly string[]): void {
  for (const name of names) {
    const letters = lettersOf(name).toUpperCase()
    if (name.startsWith(ofCode) && !codesByLetters.has(letters)) codesByLetters.set(letters, name.slice(ofCode.length))
  }
}

const ofCode = 'Bộ luật '
addLetters(lawNames())

/** End of the longest known name of a law (kind included) that stands at `at`, any case; null where none does. */
export function endOfKnownLaw(text: string, at: number): number | null {
  trie ??= createPhraseTrie(lawNames().flatMap((name) => printedNames(name).map((printed) => [printed, true] as const)))
  const end = trie.match(text, at)?.end ?? null
  return end !== null && elections.test(text.slice(end - 6, end + 12)) ? null : end
}

/** "Luật Bầu cử ĐBQH và đại biểu HĐND": a longer name with words in letters. */
const elections = /^bầu cử (?:đại biểu|ĐB|Quốc hội|HĐND)/iu

let bareNames: PhraseTrie<string> | null = null

/** "Luật Thuế xuất khâu, thuế nhập khẩu": the end of a known name of five syllables or more, one or two of whose marks a scanner lost or took for others. */
export function endOfMisreadLaw(text: string, at: number): number | null {
  bareNames ??= createPhraseTrie(
    lawNames().flatMap((name) => (fiveSyllables.test(name) ? [[bareOf(name), foldPhrase(name)] as const] : [])),
  )
  const window = text.slice(at, at + longestName)
  const match = bareNames.match(bareOf(window), 0)
  if (!match) return null
  const printed = foldPhrase(window.slice(0, match.end))
  let wrong = 0
  for (let i = 0; i < match.end; i++) if (printed[i] !== match.value[i] && ++wrong > 2) return null
  return at + match.end
}

const longestName = 160
const fiveSyllables = /^(?:[^ ]+ ){4}/u

/** Letter for letter without marks. */
function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd')
}

/** "Luật Quản lý sử dụng vốn nhà nước …": papers leave the commas out, or set one for the "và" between two: "Pháp lệnh Phí, Lệ phí". */
function printedNames(name: string): string[] {
  if (name.includes(',')) return [name, name.replaceAll(',', '')]
  return name.split(' và ').length === 2 ? [name, name.replace(' và ', ', ')] : [name]
}

export function addLaws(names: readonly string[]): void {
  more.push(...names)
  addLetters(names)
  trie = bareNames = null
}
