// First words of organs' names, and how the lines of a letterhead part them.

/** First words of an organ's name, without diacritics or blanks. */
export const organWord =
  /^(?:UBND|(?:THƯỜNG TRỰC )?(?:HĐND|HỘI ĐỒNG NHÂN DÂN)|THƯỜNG TRỰC (?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|HDND|BCH|BTV|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ(?! LUẬT| TIÊU CHÍ| CHỈ SỐ| THỦ TỤC| QUY TẮC| QUYẾT ĐỊNH| NGHỊ QUYẾT| NGHỊ ĐỊNH| THÔNG TƯ| CHỈ THỊ| KẾ HOẠCH)|CHÍNH PHỦ(?! ĐIỆN TỬ| SỐ)|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|PHỦ (?:THỦ TƯỚNG|CHỦ TỊCH)|VĂN PHÒNG|SỞ|CỤC|TỔNG CỤC|CHI CỤC|VỤ|TIỂU BAN|BAN(?! HÀNH| BỐ| NHÂN DÂN)|ĐẢNG (?:ỦY|UỶ|BỘ|ĐOÀN)|TỈNH (?:ỦY|UỶ|ĐOÀN|HỘI)|THÀNH (?:ỦY|UỶ|ĐOÀN|HỘI)|HUYỆN (?:ỦY|UỶ|ĐOÀN|HỘI)|QUẬN (?:ỦY|UỶ|ĐOÀN|HỘI)|THỊ (?:ỦY|UỶ)|QUÂN (?:ỦY|UỶ)|CHI (?:BỘ|ỦY|UỶ)|TÒA ÁN|TOÀ ÁN|VIỆN(?! TRỢ)|KIỂM TOÁN|NGÂN HÀNG|THANH TRA(?!,)|TRƯỜNG(?! HỢP)|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TRUNG TÂM|CÔNG AN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|(?:TỔNG )?(?:LIÊN|CÔNG) ĐOÀN|HỘI(?! NHẬP| NGHỊ| THẢO| TRƯỞNG)|ĐOÀN(?! KẾT| VIÊN)|MẶT TRẬN|PHÒNG(?!,? (?:CHỐNG|NGỪA|THỦ|CHÁY|BỆNH))|KHO BẠC|THUẾ(?! (?:THU NHẬP|GIÁ TRỊ|XUẤT|NHẬP|TIÊU THỤ|TÀI NGUYÊN|BẢO VỆ|SỬ DỤNG|TẬP TRUNG|SUẤT|KHOÁN|ĐIỆN TỬ|QUỐC TẾ|TNCN|TNDN|GTGT|VÀ|ĐỐI VỚI|TRONG|CHO|CỦA))|HẢI QUAN|BẢO HIỂM|TỔ(?! CHỨC| TRƯỞNG| PHÓ)|LIÊN BỘ|ĐẠI HỘI|CƠ QUAN|BÁO(?! CÁO| CHÍ)|ĐÀI|THÔNG TẤN|THƯ VIỆN|BẢO TÀNG|NHÀ XUẤT BẢN|XÍ NGHIỆP|CỬA KHẨU|KHU|QUỸ|TRẠM|HẠT KIỂM LÂM|ĐỒN|NÔNG TRƯỜNG|LÂM TRƯỜNG|NHÀ MÁY|HỢP TÁC XÃ|CHI NHÁNH|BƯU ĐIỆN|CẢNG VỤ|TẠP CHÍ|LIÊN HIỆP|HIỆP HỘI|LIÊN MINH)(?![\p{L}])/u

/** `HỘI ĐỒNG THÀNH VIÊN`, above the name of the company or school whose body it is; together they are one authority. */
export const bodyOfAnother = /^(?:HỘI ĐỒNG (?:THÀNH VIÊN|QUẢN TRỊ|QUẢN LÝ|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN)|(?:ĐẠI )?HỘI ĐỒNG CỔ ĐÔNG)$/u

/** Unions, societies and the Front, by the first words of an organ's name (`ĐOÀN ĐẠI BIỂU QUỐC HỘI`, `HỘI ĐỒNG` are the State's). */
export const massOrganisation =
  /^(?:(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BCH|BTV|ỦY BAN|UỶ BAN) (?:TRUNG ƯƠNG )?)?(?:LIÊN (?=ĐOÀN|HỘI|MINH)|CHI (?=ĐOÀN|HỘI)|HIỆP (?=HỘI)|CÔNG (?=ĐOÀN)|(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ|XÃ|PHƯỜNG) (?=ĐOÀN|HỘI))?(?:ĐOÀN(?! (?:THỂ|ĐẠI BIỂU|ĐBQH|THANH TRA|KIỂM TRA|GIÁM SÁT))|HỘI(?! (?:ĐỒNG|NGHỊ|THẨM))|MINH|MẶT TRẬN|MTTQ)(?!\p{L})/iu

/** `ĐẢNG` / `BỘ TỈNH …`, `TỔNG` / `CỤC …`: the words that begin an organ's name, on two lines. */
export function isTornOrgan(above: string, below: string): boolean {
  const first = above.slice(above.lastIndexOf(' ') + 1)
  // `HUYỆN ỦY CHÂU THÀNH` / `ỦY BAN KIỂM TRA` are two, as are `CHÍNH PHỦ` / `THỦ TƯỚNG …`
  if (/^(?:ỦY|UỶ) BAN(?!\p{L})/u.test(below)) return false
  return first.length < 9 && !above.endsWith('CHÍNH PHỦ') && (organWord.exec(`${first} ${below}`)?.[0].length ?? 0) > first.length
}

/** `THƯỜNG TRỰC` / `HỘI ĐỒNG NHÂN DÂN …`: the standing part of a council or a committee, and on the next line whose. */
export function isStandingOf(above: string, below: string): boolean {
  return above === 'THƯỜNG TRỰC' && /^(?:HĐND|HỘI ĐỒNG NHÂN DÂN|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ))(?!\p{L})/u.test(below)
}

/** `TÊN CƠ QUAN/TỔ CHỨC`, `TÊN CƠ QUAN CHỦ QUẢN`: whoever fills in the form (NĐ 30/2020 PL III). */
export const organLeftOpen = /^TÊN (?:CƠ QUAN|TỔ CHỨC|ĐƠN VỊ|DOANH NGHIỆP|CÔNG TY|CQ|TC)(?!\p{L})/u
