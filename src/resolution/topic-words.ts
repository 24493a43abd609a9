import type { ExtractionRecord } from "../record/extraction-record.ts";
import { nameKey } from "./name-key.ts";

/** The 500 syllables that stand in most of 8,924 news articles, each in more than one of seven. */
const EVERYWHERE = new Set(
  nameKey(`an anh ba ban bao biến biết biểu biệt buổi bà bàn bày báo bên bình bí bản bảo bất bầu bắc bắt bằng bị bỏ bố bổ
  bộ bởi cao chi chia chiến chiều cho chung chuyên chuyển chuẩn chí chính chúng chưa chương chấp chất chế chỉ
  chống chủ chức chứng con cuối cuộc cá các cách cán cáo còn có công cùng cũng cơ cường cạnh cả cảnh cấp cần cầu
  cố cộng cụ của cứ cứu cử cực danh diễn diện do doanh dung dài dân dù dẫn dịch dụng dự dựng gia gian giao giá
  giám giáo giải giảm giới giờ giữ giữa gây gì góp gần gặp gồm gửi hai hay hcm hiện hiệu hoà hoàn hoàng hoá
  hoạch hoạt hoặc huy huyện hà hàng hành hình hôm hơn hướng hưởng hạ hạn hải hết hệ họ học họp hỏi hồ hồi hỗ hộ
  hội hợp hữu khai khi khiến khoảng khu khác khách khó không khăn khẳng kinh kiến kiểm kiện ký kế kết kể kỳ kỷ
  liên liệu luận luật là làm lãnh lê lên lý lĩnh lưu lượng lại lần lập lệ lịch lớn lời lợi lực minh muốn mà máy
  mình môi mại mạnh mặt một mới mở mục mức mỹ nam nay ngay nghiêm nghiên nghiệp nghĩa nghệ nghị ngoài ngoại
  nguyên nguyễn nguồn ngành ngày ngân người nhau nhiên nhiều nhiệm nhà nhân như nhưng nhấn nhất nhận nhập nhằm
  những ninh nào này nên nêu nói năm năng nơi nước nếu nội nữa phiên pháp phát phân phép phê phí phía phòng phó
  phù phúc phương phạm phải phản phần phố phối phục phủ qua quan quy quyết quyền quá quân quả quản quốc ra riêng
  rõ rất rằng rộng sai sau sinh soát sách sáng sát sĩ sản sẽ số sống sở sức sử sự ta tham thanh thay theo thi
  thiết thiếu thiện thu thuận thuộc thành thái tháng thêm thì thông thúc thư thương thường thảo thấy thẩm thế
  thể thị thống thời thủ thứ thức thực tin tiên tiêu tiến tiếp tiền toàn tp tra tranh trao triển triệu trong
  trung truyền trách trái trên trì trình trí trương trước trường trưởng trạng trả trần trị trọng trở trợ trực
  tuy tuyên tuổi ty tài tác tâm tìm tình tích tính tôi tăng tư tương tướng tại tạo tất tập tế tỉnh tịch tối tốt
  tổ tổng tới tục từ từng tự tỷ ubnd uỷ vi viên việc viện việt và vào vì văn vũ vấn vẫn vận vậy về vệ vị vốn với
  vụ vừa vực xem xin xuân xuất xác xây xã xét xúc xảy xử yêu án áp ông ý đang đi điều điểm điện đoàn đoạn đáng
  đánh đây đã đình đó đóng đô đông đúng đơn đưa đường được đại đạo đạt đảm đảng đất đầu đẩy đặc đặt đến đề đều
  để địa định đốc đối đồng đổi độ động đủ đức đứng ương ảnh ở ứng`).split(" "),
);

/**
 * The syllables that tell what an article is about: the rarer ones of its title and of the words behind its facts, but
 * for the names of persons, who are compared by themselves.
 */
export function topicWords({ article, persons, statements }: ExtractionRecord): string[] {
  const quotes = new Set(statements.map(({ evidence }) => evidence.quote ?? ""));
  const named = new Set(persons.flatMap(({ name }) => syllables(name)));
  const said = new Set(syllables([article.title, ...quotes].join(" ")));
  return [...said].filter((syllable) => !EVERYWHERE.has(syllable) && !named.has(syllable)).sort();
}

function syllables(text: string): string[] {
  return nameKey(text).match(/\p{L}+/gu) ?? [];
}
