extension LexiconTable {
    /// Terms of science, medicine, engineering, sport and the arts.
    ///
    /// Source: the library's own selection.
    static let terms = LexiconTable(
        category: .term,
        text: """
            -	一氧化碳 二氧化碳 一氧化氮 二氧化氮 一氧化二氮 三氧化二氮 四氧化二氮 五氧化二氮 二氧化硫 三氧化硫 二氧化硅 一氧化硅 二氧化钛	chemistry: oxides and other binary compounds
            -	二氧化锰 二氧化铅 二氧化氯 二氧化锆 二氧化铀 二氧化铈 二氧化锡 二氧化锗 二氧化钒 二氧化钌 二氧化铱 三氧化二铝 三氧化二铁 四氧化三铁	chemistry: oxides and other binary compounds
            -	四氧化三钴 四氧化三锰 三氧化二砷 三氧化二锑 三氧化二铬 三氧化二镍 三氧化二铋 三氧化二硼 三氧化二镓 三氧化二铟 三氧化二钇 三氧化钨	chemistry: oxides and other binary compounds
            -	三氧化钼 三氧化铬 五氧化二钒 五氧化二磷 五氧化二铌 五氧化二钽 五氧化二锑 八氧化三铀 一氧化物 二氧化物 过氧化二异丙苯 二硫化碳	chemistry: oxides and other binary compounds
            -	二硫化钼 二硫化钨 二硫化硒 三硫化二锑 五硫化二磷 六硫化 四硫化 二硼化钛 二硼化镁 二硅化钼 四氮化三硅 一氯化碘 二氯化锡 二氯化铁	chemistry: oxides and other binary compounds
            -	三氯化铁 三氯化铝 三氯化磷 三氯化硼 三氯化钛 三氯氧磷 四氯化碳 四氯化钛 四氯化硅 四氯化锡 四氯化锗 四氯化铪 五氯化磷 六氯化	chemistry: oxides and other binary compounds
            -	六氟化硫 六氟化钨 六氟化铀 四氟化碳 四氟化硅 三氟化氮 三氟化硼 三氟化氯 二氟化氙 五氟化 六氟磷酸锂 六氟磷酸钠 六氟磷酸盐 四氟硼酸	chemistry: oxides and other binary compounds
            -	三溴化 四溴化	chemistry: oxides and other binary compounds
            -	一氯甲烷 二氯甲烷 三氯甲烷 二氯乙烷 三氯乙烷 二氯乙烯 三氯乙烯 四氯乙烯 六氯乙烷 六氯苯 六氯丁二烯 三氯乙醛 三氯乙酸 二氯异氰尿酸	chemistry: organic compounds
            -	二氯异氰尿酸钠 三氯异氰尿酸 三氯蔗糖 三氯氢硅 二氯二氢硅 三氯生 一氯二氟甲烷 二氟一氯甲烷 二氟乙烷 二氟甲烷 三氟甲烷 五氟乙烷	chemistry: organic compounds
            -	四氟乙烷 七氟丙烷 六氟丙烷 五氟丙烷 四氟丙烯 四氟乙烯 聚四氟乙烯 六氟丙烯 六氟环氧丙烷 聚偏二氟乙烯 偏二氟乙烯 三氟乙酸 三氟氯乙烯	chemistry: organic compounds
            -	聚三氟氯乙烯 三氟甲基 二溴乙烷 四溴双酚 十溴二苯醚 十溴二苯乙烷 六溴环十二烷 六溴联苯 乙二醇 聚乙二醇 丙二醇 丁二醇 一缩二乙二醇	chemistry: organic compounds
            -	二甘醇 三甘醇 二乙二醇 三乙二醇 新戊二醇 己二醇 季戊四醇 双季戊四醇 丙三醇 三羟甲基丙烷 赤藓四醇 乙二酸 丙二酸 丁二酸 戊二酸	chemistry: organic compounds
            -	己二酸 癸二酸 顺丁烯二酸 反丁烯二酸 顺丁烯二酸酐 邻苯二甲酸 邻苯二甲酸酐 邻苯二甲酸二辛酯 邻苯二甲酸酯 邻苯二甲酸二丁酯 间苯二甲酸	chemistry: organic compounds
            -	对苯二甲酸 精对苯二甲酸 对苯二甲酸乙二醇酯 聚对苯二甲酸乙二醇酯 聚对苯二甲酸丁二醇酯 对苯二酚 邻苯二酚 间苯二酚 对苯二胺 间苯二胺	chemistry: organic compounds
            -	邻苯二胺 乙二胺 乙二胺四乙酸 己二胺 己二腈 丙二腈 丁二烯 异戊二烯 环戊二烯 双环戊二烯 二甲苯 对二甲苯 邻二甲苯 间二甲苯 混合二甲苯	chemistry: organic compounds
            -	三甲苯 均三甲苯 偏三甲苯 四甲苯 二乙苯 二苯醚 二苯甲酮 二苯甲烷二异氰酸酯 甲苯二异氰酸酯 六亚甲基二异氰酸酯 二异氰酸酯 二甲醚 二甲胺	chemistry: organic compounds
            -	三甲胺 二甲基 四甲基 五甲基 六甲基 二甲基甲酰胺 二甲基乙酰胺 二甲基亚砜 二甲基硅氧烷 聚二甲基硅氧烷 碳酸二甲酯 碳酸二乙酯 碳酸二苯酯	chemistry: organic compounds
            -	草酸二甲酯 硫酸二甲酯 二乙胺 三乙胺 二乙烯 三乙烯四胺 四乙烯五胺 二乙醇胺 三乙醇胺 一乙醇胺 二丙胺 三丙胺 三正丁胺 二丁酯 二辛酯	chemistry: organic compounds
            -	对苯二甲酸二辛酯 四氢呋喃 四氢噻吩 四氢化萘 聚四氢呋喃 四乙基铅 四甲基氢氧化铵 三聚氰胺 三聚氰氯 三聚甲醛 三聚磷酸钠 三聚体 二聚体	chemistry: organic compounds
            -	四聚体 二聚酸 D二聚体 三苯基膦 三光气 双光气 三嗪 三唑 三唑酮 四唑 三硝基甲苯 二硝基苯 二恶英 二噁英 二噁烷 二恶烷 二氧六环	chemistry: organic compounds
            -	二巯基 二茂铁 二苯乙烯 三联苯 四联苯 六六六粉 六次甲基四胺 六亚甲基四胺 环三亚甲基三硝胺 十二烷基 十二烷基苯磺酸钠 十二烷基硫酸钠	chemistry: organic compounds
            -	十六烷 十八烷 十八酸 十六醇 十八醇 十二碳 十二醇 月桂二酸 长链二元酸 二元酸 二元醇 二元胺 一元酸 一元醇 一水合 七水硫酸	chemistry: organic compounds
            -	五水硫酸铜 七水硫酸亚铁 七水硫酸镁 一水硫酸锌 十水硫酸钠 五水偏硅酸钠 六水氯化镁 二水氯化钙 三水铝石 三水合 一水硬铝石 二水石膏	chemistry: organic compounds
            -	甘油三酯 甘油三脂 甘油二酯 三酰甘油 三磷酸腺苷 二磷酸腺苷 脱氧核苷三磷酸 三羧酸循环 半胱氨酸 半乳糖 半纤维素 半乳甘露 半缩醛 半抗原	chemistry: organic compounds
            -	半咖啡因 二肽 三肽 四肽 五肽 六肽 九肽 二酮 三酮 雌二醇 雌三醇 二胺 二腈 二烯 三烯 二萜 三萜 双酚A 双酚F 双酚S 双氰胺	chemistry: organic compounds
            -	双乙烯酮 双甘膦 双草醚 双丙酮 双键 双糖 双氯芬酸 双氯西林 双胍 二甲双胍 双唑 双嘧达莫 双草酸硼酸锂 双氟磺酰亚胺锂	chemistry: organic compounds
            -	双三氟甲磺酰亚胺锂 双联双酚 六价铬 三价铬 二价铁 三价铁 二价阳离子	chemistry: organic compounds
            -	磷酸一铵 磷酸二铵 磷酸二氢钾 磷酸二氢铵 磷酸氢二铵 磷酸氢二钠 磷酸二氢钠 一铵 二铵 磷酸三钠 磷酸三钙 焦磷酸二氢二钠 三元复合肥	fertilizers, pesticides and materials
            -	二元复合肥 百菌清 敌百虫 百治磷 四聚乙醛 四螨嗪 三环唑 三氯杀螨醇 三唑磷 三氟啶磺隆 双甲脒 双硫仑 万能胶 三氧化物 三元乙丙橡胶	fertilizers, pesticides and materials
            -	三元共聚 三元合金 三元材料体系 三元前驱 三元高镍 高镍三元 三元正极材料 三元动力电池 四元材料 二元材料 二硫键 二极体 四极管 五极管	fertilizers, pesticides and materials
            -	发光二极管 有机发光二极管 激光二极管 肖特基二极管 光电二极管 双极型 双极板 双极晶体管 绝缘栅双极 双极性 单双极 二维材料 二维半导体	fertilizers, pesticides and materials
            -	二维平面 三维图形 三维建模 三维封装 三维地图 三维扫描 三维重建 三维堆叠 四维影像 三坐标 三坐标测量机 五轴 五轴联动 五轴机床	fertilizers, pesticides and materials
            -	五轴数控 六轴 四轴 六轴机器人 七轴 三轴联动 四轴飞行器 四旋翼 八旋翼 六旋翼 三防漆 三防布 三防手机 三辊 四辊 二辊 六辊 三通管	fertilizers, pesticides and materials
            -	三通阀 四通阀 二通阀 两通阀 三相异步 三相四线 三相五线 三相短路 二相 三电 三电系统 三电平 两电平 三合一电驱 八合一电驱 七合一电驱	fertilizers, pesticides and materials
            -	六合一 七合一 八合一 十合一 十二合一 三元催化转化器 二冲程 四冲程 十二缸 四驱车 四驱系统 二次雷达 二次回路 二次设备 一次设备	fertilizers, pesticides and materials
            -	二次侧 一次侧 一次电池 二次再热 二次谐波 三次谐波 二次离子质谱 二噪声 二进制码 十六位机 二类油层 三次采油 二次采油 一次采油	fertilizers, pesticides and materials
            -	三元复合驱 二元复合驱 二叠系 第四系 第三系 第四纪 二长岩 二云母 三角测量 半主动 半桥 半桥驱动 全桥半桥 半实物仿真 半极性 半绝缘	fertilizers, pesticides and materials
            -	半绝缘型 半片组件 半钢胎 半钢 半钢子午线 半合成 半精纺 半纺 半水煤气 半煤岩 半硬质 半刚性 半柔性 半柔性路面 半幅 半地下 半地下室	fertilizers, pesticides and materials
            -	半潜 半潜式平台 半挂式 半永久 半导体存储器 半导体器件 半导体设备 半干法 半连续 半高产 半哑光 双晶 双工位 双工 双金属 双螺杆 双馈	fertilizers, pesticides and materials
            -	双馈风机 双辊 双面组件 双面玻璃 双玻组件 双玻 双燃料 双燃料船 双壳体 双体船 双壳 双桅 双筒 双筒望远镜 双缸 双泵 双轴 双轴拉伸	fertilizers, pesticides and materials
            -	双向拉伸 双向拉伸聚丙烯 双丝 双丝杠 双机 双机双网 双声道 双频 双模 双模式 双卡 双屏 双摄 双麦 双芯 双芯片 双光子 双光 双光谱	fertilizers, pesticides and materials
            -	双频段 双口 双极 双低油菜 双低 双低油菜籽 双孢菇 双孢蘑菇 双壳贝 双子叶植物 双子叶 双翅目 双歧杆菌 双性恋 双盲 双盲试验 双抗	fertilizers, pesticides and materials
            -	双抗药物 双特异性抗体 双特异性 双靶点 双联疗法 双肺 双侧 双下肢 双上肢 双胎 双胞 双相情感障碍 双相障碍 双相不锈钢 双相 双红利	fertilizers, pesticides and materials
            -	双缝干涉 双星系统 双曲 双曲拱 双曲拱桥 双层玻璃 双层车	fertilizers, pesticides and materials
            -	万有引力定律 万有斥力 三体问题 三棱锥 四棱锥 四棱柱 五棱镜 六棱柱 六边体 八边形 七边形 五边体 十边形 十二面体 二十面体 五面体	physics and mathematics
            -	平行四边形 四边体 三边关系 三角测距 三角矩阵 三角代换 三元方程 三元一次 三元一次方程组 一元二次 一元二次方程 二元一次 二元一次方程	physics and mathematics
            -	二元一次方程组 一元一次 一元一次方程 一元线性回归 一元函数 二元函数 二元回归 三次方 二次方 四次方 二次型 三次函数 三次方程 四次方程	physics and mathematics
            -	五次方程 二项分布 二项式定理 二项展开 一阶导 一阶导数 二阶 一阶 三阶 二阶矩阵 三阶魔方 二阶段最小二乘法 两阶段最小二乘法 最小二乘法	physics and mathematics
            -	最小二乘 一致收敛 二值图像 二值化 二进位 四进制 十二进制 六十进制 千进制 八叉树 四叉树 一维 二维数组 三维数组 二倍角 三等分	physics and mathematics
            -	二等分 三分点 四分位 四分位距 四分位间距 百分位数 十分位 千分位 千分尺 千分表 千分号 万分号 千分率 万向轴 万用电表 万能试验机	physics and mathematics
            -	万能胶水 万能险账户 八进制码	physics and mathematics
            -	十二指肠溃疡 三叉神经痛 三尖瓣 二尖瓣狭窄 半月板损伤 半规管 半衰 四肢瘫 四头肌 股四头肌 二头肌 肱二头肌 三头肌 肱三头肌 三角肌	medicine and biology
            -	三角韧带 第一跖骨 七叶皂苷 三七皂苷 三七总皂苷 五味子颗粒 五苓散 五子衍宗丸 四物汤 四君子汤 八珍汤 六君子汤 四逆汤 二陈汤 二仙汤	medicine and biology
            -	百合固金丸 百合病 三黄片 三黄汤 三九感冒灵 三九皮炎平 三金片 十全大补汤 十滴水 五味消毒饮 六应丸 九味羌活 九里香 九节菖蒲	medicine and biology
            -	七叶一枝花 一枝黄花 一品红花 一点红 一点黄 一年蓬 三白草 三色堇花 三角梅花 三棱 三叶青 三叶木通 三尖杉 三球悬铃木 一球悬铃木	medicine and biology
            -	二球悬铃木 四叶草 四照花 五角枫树 五针松 六月雪 六道木 七叶树科 七里香花 八仙花 八角枫 八角金盘 八角莲 八月瓜 八月炸 九里明	medicine and biology
            -	九节木 十大功劳 千里光 千日红花 千金子 千金藤 千年健 千年桐 千年木 千足虫 百日草 百子莲 百里香 百足蜈蚣 百喜草 百脉根 百香果汁	medicine and biology
            -	百灵鸟科 百灵科 万寿果 万年松 万年草 三文鱼片 三疣梭子蟹 三线闭壳龟 三化螟 二化螟 二斑叶螨 四纹豆象 七鳃鳗 八目鳗鱼 八爪鱼 八带鱼	medicine and biology
            -	九节虾 九孔鲍 九香虫 五步蛇 三刺鱼 三趾鹬 三趾树懒 双峰驼 双角犀 双髻鲨 双斑 四不像鹿 百日鸡 三黄鸡苗 外三元 内三元 三元杂交	medicine and biology
            -	二元母猪 二元杂交 三系杂交 三系杂交稻 两系杂交稻 两系法 两系杂交水稻 三系配套 六倍体 八倍体 单双倍体 双季早稻 双季晚稻 一季稻	medicine and biology
            -	一季晚稻 两季稻 再生稻两季 百白破 百白破疫苗 四联疫苗 五联疫苗 六联疫苗 四联苗 五联苗 三联疗法 四联疗法 麻腮风三联 三阴乳腺癌	medicine and biology
            -	三阴性 三阴性乳腺癌 大三阳 小三阳 乙肝两对半 二型糖尿病 一型糖尿病 一类疫苗 二类疫苗 三类医疗器械 二类医疗器械 一类医疗器械 三类器械	medicine and biology
            -	二类器械 三类证 二类证 一类新药 四环素类 四环素牙 三代测序 二代测序 一代测序 二代身份证 三代头孢 三代试管婴儿 一代杂交 杂交一代	medicine and biology
            -	子一代 子二代 二代征信 三代社保卡 三级护理 一级护理 二级护理 三级预防 一级预防 二级预防 三甲复审 三甲中医院 三高人群 三高症 降三高	medicine and biology
            -	五官科医院 五脏庙 三伏贴 三伏灸 三九贴 七窍流血 七情内伤 八纲辨证 八段锦操 五禽戏操 二手烟民 二次感染 二次手术	medicine and biology
            -	三分命中率 三分王 三分远投 三分雨 两分球 二分球 大四喜 铁人三项 铁人两项 现代五项 男子十项全能 五项全能 冬季两项 北欧两项 双人舞	sports and arts
            -	双人跳水 双人皮划艇 双人单无舵手 双打冠军 双淘汰 双循环赛 双向飞碟 双败 双不过 四人雪车 双人雪车 四人艇 八人艇 四人双桨 双人双桨	sports and arts
            -	三人篮球 三人制篮球 三对三篮球 五人制足球 七人制橄榄球 七人制 八人制 十一人制 九人制 六人制 二人制 八人制足球 百米决赛 百米短跑	sports and arts
            -	百米自由泳 百米蝶泳 百米仰泳 百米蛙泳 四重唱 五重奏 六重奏 八重奏 四弦琴 六弦琴 二部合唱 二声部 三声部 五声音阶 七声音阶	sports and arts
            -	二十四式太极拳 二十四式 六合枪 六合刀 二人台 二夹弦 二黄 西皮二黄 三句半 三弦书 四股弦 四平调 五音戏 五调腔 八仙鼓 四扇屏 百寿图	sports and arts
            -	百子图 百家衣 百花亭 百鸟衣 三星堆博物馆 唐三彩 三彩 辽三彩 三足鼎 三希堂 千家诗 万壑松风图 千岩万壑图 五牛图 六骏图 昭陵六骏	sports and arts
            -	三国志通俗演义 二十年目睹之怪现状 三毛从军记 四郎探母 五女拜寿 十五贯 三娘教子 一捧雪 七品芝麻官	sports and arts
            -	二维码支付 二维码扫描 二维码登记 一码通 三网融合 三网通 双网 两地三中心 两地三 三地五中心 三权分离 三方库 第三方 第三方支付	information technology
            -	第三方平台 第三方机构 第三方检测 第三方物流 第三方服务 第三方评估 第三方数据 第三国 第三国市场 第三者责任险 第三者 第四方物流 第四方	information technology
            -	第一方 第二方 一体机终端 一键登录 一键购 一键直达 一键生成 一键呼叫 一键报警 一站购齐 二次打包 二次认证 两步验证 双重认证	information technology
            -	双因素认证 双因子 双因素 双活数据中心 双路服务器 四路服务器 八路服务器 双数据中心 三层交换机 二层交换机 二层网络 三层网络 三元组	information technology
            -	四元组 五元组 五元组信息 二元组 六度分隔 六度空间 千帆模型 百模大战 百模千态 千模大战 千团大战 千播大战 百万医疗险 百万医疗保险	information technology
            -	惠民保百万 百亿补贴 百亿减补 万亿之城 万亿城市 百强县市 五百强	information technology
            """
    )
}
