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
        count-kou	count	口 口人	-	-	weak shared
        count-zhi	count	只 只次
        count-tou	count	头	-	-	weak shared
        count-pi	count	匹	-	-	weak shared
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
        count-fen-copy	count	份	-	-	weak
        count-xiang	count	项
        count-zong	count	宗
        count-qi	count	起	-	-	weak
        count-li	count	例	-	-	weak
        count-ci	count	次
        count-chang	count	场	-	-	weak
        count-zhong	count	种	-	-	weak
        count-lei	count	类	-	-	weak
        count-chu	count	处	-	-	weak
        count-suo	count	所
        count-ben	count	本
        count-ce	count	册
        count-bu	count	部	-	-	weak
        count-pian-article	count	篇	-	-	weak
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
        count-shuang	count	双	-	2	weak shared
        count-dui	count	对	-	2	weak shared
        count-da	count	打	-	12	weak shared
        count-luo	count	罗	-	144	weak
        count-fu	count	副	-	-	weak
        count-pian	count	片	-	-	weak
        count-kuai	count	块	-	-	weak shared
        count-piao	count	票	-	-	weak
        count-dan	count	单	-	-	weak
        count-bi	count	笔	-	-	weak
        count-gu	count	股	-	-	weak
        count-shou	count	手	-	-	weak shared
        count-zhu-bet	count	注	-	-	weak
        count-xiang-case	count	箱	-	-	shared
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
        count-ji	count	剂	-	-	weak
        count-jici	count	剂次
        count-zhen	count	针	-	-	weak
        count-zhenci	count	针次
        count-biaoduan	count	标段 个标段
        count-pi-batch	count	批	-	-	weak
        count-zu	count	组	-	-	weak
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
        count-juan-roll	count	捆 扎	-	-	weak
        count-die	count	叠 沓	-	-	weak
        count-pan	count	盘	-	-	weak
        count-wan	count	碗	-	-	weak
        count-bei	count	杯	-	-	weak
        count-hu-pot	count	壶	-	-	weak
        count-dao	count	道	-	-	weak
        count-dao-knife	count	刀	-	-	weak
        count-mian	count	面	-	-	weak shared
        count-ji-seat	count	席	-	-	weak
        count-zhuo	count	桌	-	-	weak
        count-fa	count	发	-	-	weak
        count-wan-pill	count	丸	-	-	weak
        count-dan-medicine	count	服 帖	-	-	weak
        count-duo	count	朵	-	-	weak
        count-cong	count	丛	-	-	weak
        count-shu	count	束	-	-	weak
        count-chuan-2	count	串	-	-	weak
        count-gua	count	挂	-	-	weak
        count-pai	count	排	-	-	weak
        count-di	count	滴	-	-	weak
        count-ban-petal	count	瓣	-	-	weak
        count-pao	count	炮	-	-	weak
        count-ju	count	句	-	-	weak
        count-zi	count	字 个字	-	-	weak
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
        count-ji-episode	count	集	-	-	weak
        count-zhen-frame	count	帧	-	-	weak
        count-gan	count	杆	-	-	weak
        count-zhi-pen	count	枝	-	-	weak
        count-guan-tube	count	管	-	-	weak
        count-ding-ingot	count	锭	-	-	weak
        count-tuan-ball	count	坨	-	-	weak
        count-dui-pile	count	堆	-	-	weak
        count-keshi	count	课时 学时 个课时 个学时
        count-xuefen	count	学分 个学分
        count-ti	count	题	-	-	weak
        count-zhuang	count	桩
        count-xiangci	count	项(次)
        count-jianci	count	件(次)
        count-tai-share	count	台份
        count-fenci	count	份次
        count-dian-spot	count	个点位 点位
        count-wangdian	count	个网点 网点
        count-zhanci	count	站次
        count-daoci	count	道次
        count-gui	count	柜
        count-ban-train	count	班列
        count-hang-flight	count	航班 个航班
        count-pen	count	盆	-	-	weak
        count-gang	count	缸	-	-	weak
        count-kuang	count	筐	-	-	weak
        count-lou	count	篓	-	-	weak
        count-gang-jar	count	坛	-	-	weak
        count-lv	count	缕	-	-	weak
        count-tuan-wool	count	绞
        count-tou-weight	count	头次
        count-cao	count	槽	-	-	weak
        count-lu-times	count	炉次
        count-zong-land	count	宗地
        count-gan-power	count	基
        count-za	count	匝	-	-	weak
        count-ci-use	count	人/次
        count-mu-stanza	count	首	-	-	weak
        count-chepi	count	车皮 个车皮	-	-	weak
        count-shading	count	纱锭 锭
        count-jing	count	眼井 口井
        count-kuan-clause	count	款	-	-	weak
        count-lu-heat	count	炉	-	-	weak
        count-gui-cabinet	count	柜	-	-	weak
        count-hang-line	count	行	-	-	weak
        count-zhan-stop	count	站	-	-	weak
        count-mu-act	count	幕	-	-	weak
        """
}
