"""Writes documents as JSON Lines, the same for the same number: generate.py COUNT >documents.jsonl"""

import json
import random
import sys

WITH_FIGURES = [
    "{y}年{p}地区生产总值{n}亿元，比上年增长{s}%，其中服务业增加值占比{s}%。",
    "1—{m}月，{p}规模以上工业企业用电量{n}亿千瓦时，同比增长{s}%，增速比上半年加快{s}个百分点。",
    "城镇居民人均可支配收入{n}元，农村居民人均可支配收入{n}元，分别增长{s}%和{s}%。",
    "粮食播种面积稳定在{n}万亩，粮食总产量{n}万吨，比上年增产{s}%。",
    "截至{y}年{m}月底，{p}金融机构各项存款余额{n}亿元，同比增长{s}%。",
    "全年进出口总额{n}亿美元，出口额环比下降百分之三点{m}。",
]
WITHOUT = [
    "会议强调，要坚持稳中求进工作总基调，着力推动高质量发展。",
    "记者走进车间看到，机器人手臂正有序地焊接车身。",
    "气象部门提醒公众注意防寒保暖，农户做好大棚加固。\n",
    "他说：“这里的\t变化真大！”👏\n\n",
]
PROVINCES = ["河北省", "浙江省", "湖北省", "四川省", "云南省"]


def sentence(random):
    """A sentence; two in three have figures."""
    if random.random() < 0.33:
        return random.choice(WITHOUT)
    return random.choice(WITH_FIGURES).format_map(Filling(random))


class Filling(dict):
    """Fills each place anew."""

    def __init__(self, random):
        super().__init__()
        self._random = random

    def __missing__(self, place):
        if place == "y":
            return str(self._random.randint(2012, 2024))
        if place == "m":
            return str(self._random.randint(2, 9))
        if place == "p":
            return self._random.choice(PROVINCES)
        if place == "s":
            return f"{self._random.randint(0, 19)}.{self._random.randint(1, 9)}"
        return f"{self._random.randint(1, 9999)}.{self._random.randint(1, 99)}"


def main():
    for number in range(int(sys.argv[1])):
        generator = random.Random(number)
        # Every fiftieth document is empty, every seventh has no date and no region.
        sentences = 0 if number % 50 == 49 else generator.randint(1, 60)
        document = {"id": f"page-{number}", "text": "".join(sentence(generator) for _ in range(sentences))}
        if number % 7:
            document["date"] = f"2025-{generator.randint(1, 12):02}-{generator.randint(1, 28):02}"
            document["region"] = generator.choice(PROVINCES)
        print(json.dumps(document, ensure_ascii=False))


if __name__ == "__main__":
    main()
