extension UnitTables {
    /// Angle.
    ///
    /// Source of rows that name none: SI Brochure 9.
    static let angle = """
        degree	angle	度 °	UCUM:deg	1	shared	DD	DEG
        arcminute	angle	角分 ′	UCUM:'	1/60	shared	D61	ARCMIN
        arcsecond	angle	角秒 ″	UCUM:''	1/3600	shared	D62	ARCSEC
        radian	angle	弧度 rad	UCUM:rad	1	base:rad shared	C81	RAD
        steradian	solidAngle	球面度 sr	UCUM:sr	1	-	D27	SR
        """
}
