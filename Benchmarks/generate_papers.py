"""Writes sheets of answers of so many units and what the office says of their round: what papers are drafted from.

    python3 generate_papers.py FOLDER COUNT
"""

import os
import random
import sys

POINTS = {"1a": 10, "1b": 10, "1c": 10, "2a": 10, "2b": 5, "2c": 10, "2d": 5, "3a": 25, "3b": 10, "3c": 5}


def sheet(number):
    chance = random.Random(number)
    answers = "".join(
        f"  {item}: {{ answer: {chance.randint(most * 8, most * 10) / 10:.1f}, evidence: [mc{chance.randint(1, 3)}] }}\n"
        for item, most in POINTS.items())
    return f"""set: tt22-2020
kind: agency
unit: Phòng Chuyên môn số {number} huyện Kon Rẫy
parent: UBND huyện Kon Rẫy
year: 2023
members: {chance.randint(8, 60)}
imprint: {{ symbol: PCM{number}, recipients: [Như trên, Lãnh đạo đơn vị] }}
evidence:
  - {{ number: {chance.randint(1, 99)}, symbol: KH-PCM, date: 2023-01-12, issuer: đơn vị, summary: Kế hoạch học tập thường xuyên năm 2023 }}
  - {{ number: {chance.randint(1, 99)}, symbol: QĐ-PCM, date: 2023-02-06, issuer: đơn vị, summary: Quy định khuyến khích thành viên học tập }}
  - {{ number: {chance.randint(1, 99)}, symbol: BC-PCM, date: 2023-12-15, issuer: đơn vị, summary: Kết quả bồi dưỡng năm 2023 }}
answers:
{answers}remarks: |
  Ưu điểm: Đơn vị ban hành kế hoạch học tập từ đầu năm, mọi thành viên đăng ký nội dung tự học.
  Hạn chế: Kinh phí bồi dưỡng còn hạn hẹp, {chance.randint(1, 5)} thành viên chưa hoàn thành chương trình.
  Phương hướng: Tiếp tục thực hiện kế hoạch học tập năm 2024; phối hợp với Hội Khuyến học huyện.
"""


ROUND = """territories: [Tỉnh Kon Tum, Huyện Kon Rẫy]
receiving: Phòng Giáo dục và Đào tạo huyện Kon Rẫy
deciding: Chủ tịch UBND huyện Kon Rẫy
minutes: { held: 2024-02-02, text: Hội đồng nhất trí kết quả. }
decision: { number: 12, symbol: QĐ-UBND, date: 2024-02-20, signer: { position: CHỦ TỊCH } }
"""


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    for number in range(1, count + 1):
        with open(os.path.join(folder, f"{number:05}.yaml"), "w", encoding="utf-8") as file:
            file.write(sheet(number))
    with open(os.path.join(folder, "dot.yaml"), "w", encoding="utf-8") as file:
        file.write(ROUND)


if __name__ == "__main__":
    main()
