extension UnitTables {
    /// Counting words.
    ///
    /// Source of rows that name none: 现代汉语八百词.
    static let counts = """
        count-ge	count	个
        count-ge-set	count	个(套) 个/套
        count-jia	count	家
        count-hu	count	户
        count-ren	count	人
        count-ming	count	名	-	-	shared
        count-wei	count	位	-	-	weak shared
        count-kou	count	口	-	-	weak
        count-zhi	count	只
        count-tou	count	头	-	-	weak
        count-pi	count	匹
        count-tiao	count	条
        count-gen	count	根
        count-tai	count	台
        count-tai-set	count	台套 台(套) 台/套 台(件) 台/件 台组
        count-liang-vehicle	count	辆
        count-jia-machine	count	架
        count-sou	count	艘
        count-lie	count	列	-	-	weak
        count-zuo	count	座
        count-dong	count	栋
        count-chuang-building	count	幢
        count-jian-room	count	间
        count-tao	count	套
        count-tao-unit	count	套(件) 套/件
        count-jian	count	件
        count-jian-set	count	件(套) 件/套 台件
        count-fen-copy	count	份
        count-xiang	count	项
        count-zong	count	宗
        count-qi	count	起	-	-	weak
        count-li	count	例
        count-ci	count	次
        count-chang	count	场
        count-zhong	count	种
        count-lei	count	类	-	-	weak
        count-chu	count	处
        count-suo	count	所
        count-ben	count	本
        count-ce	count	册
        count-bu	count	部
        count-pian-article	count	篇
        count-zhang	count	张
        count-fu-picture	count	幅
        count-mei	count	枚
        count-ke	count	颗
        count-li-grain	count	粒
        count-zhu	count	株
        count-ke-tree	count	棵
        count-yu-bird	count	羽
        count-wei-fish	count	尾	-	-	weak
        count-ding	count	顶	-	-	weak
        count-ba	count	把	-	-	weak
        count-shuang	count	双	-	2	-	PR
        count-dui	count	对	-	2	-	PR
        count-da	count	打	-	12	weak	DZN
        count-luo	count	罗	-	144	weak	GRO
        count-fu	count	副	-	-	weak
        count-pian	count	片
        count-kuai	count	块	-	-	weak shared
        count-piao	count	票	-	-	weak
        count-dan	count	单	-	-	weak
        count-bi	count	笔
        count-gu	count	股
        count-shou	count	手	-	-	weak
        count-zhu-bet	count	注	-	-	weak
        count-xiang-case	count	箱
        count-bao	count	包	-	-	weak
        count-dai	count	袋
        count-ping	count	瓶
        count-guan	count	罐
        count-he	count	盒
        count-tong	count	桶	-	-	weak shared
        count-che	count	车	-	-	weak
        count-chuan	count	船	-	-	weak
        count-chuang	count	床	-	-	weak
        count-renfen	count	人份
        count-ji	count	剂
        count-jici	count	剂次
        count-zhen	count	针	-	-	weak
        count-zhenci	count	针次
        count-biaoduan	count	标段 个标段
        count-pi-batch	count	批
        count-zu	count	组
        count-dui-team	count	队	-	-	weak
        count-zhi-team	count	支
        count-tuan	count	团	-	-	weak
        count-ban	count	班	-	-	weak
        count-men	count	门	-	-	weak
        count-zhan	count	盏
        count-yan-well	count	眼	-	-	weak
        count-kong	count	孔	-	-	weak
        count-jie-section	count	节	-	-	weak shared
        count-duan	count	段	-	-	weak
        count-ceng	count	层	-	-	weak
        count-juan	count	卷	-	-	weak
        count-juan-roll	count	捆 扎
        count-die	count	叠 沓	-	-	weak
        count-pan	count	盘	-	-	weak
        count-wan	count	碗
        count-bei	count	杯
        count-hu-pot	count	壶	-	-	weak
        count-dao	count	道	-	-	weak
        count-dao-knife	count	刀	-	-	weak
        count-mian	count	面	-	-	weak
        count-ji-seat	count	席	-	-	weak
        count-zhuo	count	桌	-	-	weak
        count-fa	count	发	-	-	weak
        count-wan-pill	count	丸	-	-	weak
        count-dan-medicine	count	服 帖	-	-	weak
        count-duo	count	朵	-	-	weak
        count-cong	count	丛	-	-	weak
        count-shu	count	束
        count-chuan-2	count	串
        count-gua	count	挂	-	-	weak
        count-pai	count	排	-	-	weak
        count-di	count	滴	-	-	weak
        count-ban-petal	count	瓣	-	-	weak
        count-pao	count	炮	-	-	weak
        count-ju	count	句	-	-	weak
        count-zi	count	字	-	-	weak
        count-yan	count	言	-	-	weak
        count-ye	count	页	-	-	weak
        count-lan	count	栏	-	-	weak
        count-ze	count	则	-	-	weak
        count-tiao-message	count	条次
        count-feng	count	封	-	-	weak
        count-tong-call	count	通	-	-	weak
        count-shi	count	室	-	-	weak
        count-ting	count	厅	-	-	weak
        count-qun	count	群	-	-	weak
        count-wo	count	窝	-	-	weak
        count-lan-litter	count	胎	-	-	weak
        count-zhen-gust	count	阵	-	-	weak
        count-bian	count	遍	-	-	weak
        count-tang	count	趟	-	-	weak
        count-hui	count	回	-	-	weak
        count-quan	count	圈	-	-	weak
        count-lun	count	轮	-	-	weak
        count-ju-game	count	局	-	-	weak
        count-chu-play	count	出	-	-	weak
        count-ji-episode	count	集
        count-zhen-frame	count	帧	-	-	weak
        count-gan	count	杆	-	-	weak
        count-zhi-pen	count	枝	-	-	weak
        count-guan-tube	count	管	-	-	weak
        count-ding-ingot	count	锭	-	-	weak
        count-tuan-ball	count	坨	-	-	weak
        count-dui-pile	count	堆	-	-	weak
        count-keshi	count	课时 学时
        count-xuefen	count	学分
        count-ti	count	题	-	-	weak
        count-zhuang	count	桩
        count-xiangci	count	项(次)
        count-jianci	count	件(次)
        count-tai-share	count	台份
        count-fenci	count	份次
        count-dian-spot	count	点位	-	-	weak
        count-wangdian	count	网点	-	-	weak
        count-zhanci	count	站次
        count-daoci	count	道次
        count-gui	count	柜	-	-	weak
        count-ban-train	count	班列	-	-	weak
        count-hang-flight	count	航班	-	-	weak
        count-pen	count	盆	-	-	weak
        count-gang	count	缸	-	-	weak
        count-kuang	count	筐
        count-lou	count	篓	-	-	weak
        count-gang-jar	count	坛	-	-	weak
        count-lv	count	缕	-	-	weak
        count-tuan-wool	count	绞	-	-	weak
        count-tou-weight	count	头次
        count-cao	count	槽	-	-	weak
        count-lu-times	count	炉次
        count-zong-land	count	宗地
        count-gan-power	count	基	-	-	weak
        count-za	count	匝	-	-	weak
        count-mu-stanza	count	首	-	-	weak
        count-chepi	count	车皮	-	-	weak
        count-shading	count	纱锭
        count-kuan-clause	count	款
        count-lu-heat	count	炉	-	-	weak
        count-hang-line	count	行	-	-	weak
        count-zhan-stop	count	站	-	-	weak
        count-mu-act	count	幕	-	-	weak
        count-jia-time	count	家次
        count-zhi-time	count	只次
        count-tai-shift	count	台班
        count-tai-hour	count	台时 机时
        count-set-time	count	套次
        count-ce-time	count	册次
        count-piao-time	count	票次
        count-dan-time	count	单次
        count-ren-ci-paren	count	人(次)
        count-liang-ci-paren	count	辆(次)
        count-jia-ci-paren	count	架(次)
        count-jia-paren	count	家(次)
        count-hu-paren	count	户(次)
        count-tai-liang	count	台(辆)
        count-tou-zhi	count	头(只) 头只
        count-zhi-yu	count	只(羽)
        count-ge-chu	count	个(处) 处(个)
        count-ge-tai	count	个(台)
        count-fen-tao	count	份(套)
        count-zuo-chu	count	座(处)
        count-ji-bu	count	集(部) 部集
        count-pi-ci-paren	count	批(次)
        count-jian-tao	count	件套
        count-xue	count	穴	-	-	weak
        count-long	count	垄	-	-	weak
        count-qi-field	count	畦	-	-	weak
        count-cha	count	茬	-	-	weak
        count-ke-cover	count	函	-	-	weak
        count-xia-box	count	匣	-	-	weak
        count-tuan-person	count	伙 帮	-	-	weak
        count-jie-street	count	尊	-	-	weak
        count-ye-leaf	count	叶	-	-	weak
        count-jian-shoulder	count	肩	-	-	weak
        count-di-bamboo	count	竿	-	-	weak
        count-tiao-fish	count	味	-	-	weak
        count-dao-dish	count	碟	-	-	weak
        count-ban-plate	count	板	-	-	weak
        count-hu-box	count	盅	-	-	weak
        count-lie-column	count	拨	-	-	weak
        count-zhi-ampoule	count	安瓿	-	-	weak
        count-rebound	count	篮板 助攻 抢断 盖帽	-	-	weak
        count-sheng	count	省 市 区 县 镇 乡 村 旗	-	-	weak
        count-medal	count	金 银 铜	-	-	weak
        count-casualty	count	死 伤 亡	-	-	weak
        count-xiao	count	校	-	-	weak
        count-wan-night	count	晚	-	-	weak
        count-jianye	count	间夜 个间夜
        count-sheng-share	count	省份	-	-	weak
        count-yinzhang	count	印张	-	-	-	-	-	新闻出版产业分析报告
        count-ling	count	色令 对开色令	-	-	-	-	-	新闻出版产业分析报告
        count-toufen	count	头份
        count-muci	count	亩次
        count-chuangri	count	床日	-	-	-	-	-	全国医疗卫生统计调查制度
        count-jizhenkuang	count	标准机架 个标准机架	-	-	-	-	-	算力基础设施高质量发展行动计划
        count-xiangwei	count	箱位 标准箱位
        count-yangdanwei	count	羊单位 个羊单位 绵羊单位	-	-	-	-	-	NY/T 635
        count-bang-mushroom	count	棒	-	-	weak
        """
}
