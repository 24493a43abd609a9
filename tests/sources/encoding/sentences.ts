/** Invented news, so that each encoding is tried on names, titles, headlines, quotes and dashes. */
export const SENTENCES: readonly string[] = [
  "Sáng 12/3, tại trụ sở Tỉnh ủy, đồng chí Lương Đình Khải chủ trì hội nghị giao ban công tác tổ chức xây dựng Đảng quý I.",
  "Bà Hoàng Thị Mỹ Duyên, Phó Chủ tịch Ủy ban nhân dân tỉnh, cho biết các địa phương đã hoàn thành kế hoạch trước thời hạn.",
  "Phát biểu tại buổi làm việc, ông Tạ Minh Khoa đề nghị sớm khắc phục những hạn chế đã được chỉ ra từ kỳ họp trước.",
  "“Chúng tôi sẽ lắng nghe ý kiến của cử tri”, đại biểu Cao Thị Bích Vân nói với phóng viên bên hành lang Quốc hội.",
  "HỘI ĐỒNG NHÂN DÂN TỈNH BẦU BỔ SUNG CHỨC DANH CHỦ TỊCH",
  "Bộ trưởng Vũ Thành Nghị tiếp Đại sứ Nhật Bản – hai bên trao đổi về hợp tác giáo dục, y tế và chuyển đổi số…",
  "Ban Thường vụ Thành ủy vừa công bố quyết định điều động, bổ nhiệm đồng chí Phùng Ngọc Lễ giữ chức Bí thư Quận ủy.",
  "Mưa lũ gây sạt lở nghiêm trọng, Thủ tướng yêu cầu các lực lượng khẩn trương tìm kiếm người mất tích.",
  "Kỳ họp thứ mười lăm sẽ xem xét, thông qua nghị quyết về phân bổ ngân sách trung ương năm tới.",
  "Dự lễ có nguyên lãnh đạo huyện, các mẹ Việt Nam anh hùng cùng đông đảo bà con nông dân.",
  "Đoàn kiểm tra làm việc với Sở Tài nguyên và Môi trường về quản lý, sử dụng đất rừng phòng hộ.",
  "Nghị quyết nêu rõ: đẩy mạnh cải cách hành chính, siết chặt kỷ luật, kỷ cương; xử lý nghiêm mọi vi phạm.",
];

/** What short inputs look like: headlines, names, places. */
export const SHORT: readonly string[] = [
  "Quốc hội họp phiên bế mạc",
  "Ông Lương Đình Khải làm Bí thư Tỉnh ủy",
  "Thủ tướng tiếp Đại sứ Hàn Quốc",
  "Kỷ luật nguyên Giám đốc Sở Y tế",
  "Hà Nội công bố quyết định nhân sự",
  "Bão số 5 đổ bộ miền Trung",
  "Đồng Tháp có tân Chủ tịch",
  "Khai mạc hội nghị Trung ương",
  "Bổ nhiệm Thứ trưởng Bộ Nội vụ",
  "Giá xăng tiếp tục giảm mạnh",
  "Cử tri kiến nghị giải quyết ô nhiễm",
  "Họp báo thường kỳ Bộ Ngoại giao",
];

/** Other languages in valid UTF-8 or in their own old encodings: none of them may become Vietnamese. */
export const OTHER_LANGUAGES: readonly string[] = [
  "Le président de la République a réuni les députés à l'Élysée, où il a été longuement question d'économie.",
  "À la fin, là où tu vas, il a dû céder; ça a été très dur, même à Noël.",
  "Größere Städte müssen für ihre Bürger überall Grünflächen schaffen, heißt es aus dem Büro des Bürgermeisters.",
  "El señor Núñez presidió la reunión. ¿Qué pasó después? Mañana habrá más información, según él.",
  "São Paulo não é a capital do Brasil; a reunião será amanhã às três. Você não está só, mãe!",
  "Þetta er íslenska og það er gaman að lesa hana á góðum degi í Reykjavík, sagði Jón.",
  "På torsdag møtte statsråden både Åse og Øystein på Gardermoen før møtet i Ålesund.",
  "Città e libertà: perché l'università è più cara? Così è, se vi pare, disse il papà.",
  "Hyvää päivää, tämä on hyvä esimerkki. Äiti meni tänään töihin Jyväskylään.",
  "Tá an rúnaí ag teacht anocht, agus beidh sé ag caint faoi Éirinn agus an tír ó thuaidh.",
  "Árvíztűrő tükörfúrógép: a miniszterelnök úr délután érkezett Győrbe.",
  "Zażółć gęślą jaźń, powiedział prezes Rady Ministrów w środę wieczorem.",
  "Председатель правительства провёл заседание в среду.",
  "总理主持召开国务院常务会议。",
  "นายกรัฐมนตรีเป็นประธานการประชุมคณะรัฐมนตรี",
  "Cô ta nói: đây là tiếng Việt viết đúng, không cần sửa gì cả.",
];
