import { describe, expect, test } from "vitest";
import { readAs } from "./reading-others.ts";

describe("a table", () => {
  test("of positions", async () => {
    const { said, refused, unfit } = await readAs(
      "csv",
      "person,title,body,status,event,date,party\r\n" +
        "Trần Văn Khải,Giám đốc,Sở Y tế Nghệ An,current,APPOINTED,2019-11,x\r\n" +
        "Lê Thị Hoa,Bí thư,,retired,,,\r\n" +
        "Lê Thị Hoa,Bí thư,,former,,hôm qua,\r\n",
    );
    expect(said).toEqual(["HOLDS Trần Văn Khải | Sở Y tế Nghệ An | Giám đốc current APPOINTED 2019-11"]);
    expect(refused).toEqual([
      'FILE:3 status: "retired" is none of current, former, acting',
      'FILE:4 date: "hôm qua" is no date: write 2020, 2020-11, 2020-11-30 or --11-30',
    ]);
    expect(unfit.map(({ what }) => what)).toEqual(["column party"]);
  });

  test("of meetings; the rows of one meeting are one record", async () => {
    const { said, records } = await readAs(
      "csv",
      "meeting;date;person;role;organiser\n" +
        "Hội nghị tổng kết;--09-02;Trần Văn Khải;CHAIRED;Bộ Y tế\n" +
        "Hội nghị tổng kết;--09-02;Lê Thị Hoa;spoke;\n",
    );
    expect(said).toEqual([
      "CHAIRED Trần Văn Khải | Hội nghị tổng kết",
      "ORGANISED Bộ Y tế | Hội nghị tổng kết",
      "ATTENDED Lê Thị Hoa | Hội nghị tổng kết | SPOKE",
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]!.meetings[0]!.date).toBe("--09-02");
  });

  test("of something else is refused, with the columns that it would need", async () => {
    const { refused } = await readAs("csv", "name,age\nAn,40\n");
    expect(refused).toEqual([
      "FILE:1: has the columns name, age; a table of positions has person and title, one of meetings has meeting",
    ]);
  });
});
