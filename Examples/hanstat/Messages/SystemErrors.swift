#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension SystemError {
    /// The usual errors in Chinese; what is not here is said in the system's own words.
    static let chinese: [CInt: String] = [
        EACCES: "权限不够", EBADF: "文件描述符无效", EDQUOT: "超出磁盘限额", EFBIG: "文件过大", EINVAL: "参数无效", EIO: "输入/输出错误",
        EISDIR: "是一个目录", ELOOP: "符号链接的层数过多", EMFILE: "打开的文件过多", ENAMETOOLONG: "文件名过长", ENOENT: "没有那个文件或目录",
        ENOMEM: "内存不足", ENOSPC: "磁盘已满", ENOTDIR: "不是目录", EPERM: "不允许这样做", EROFS: "文件系统是只读的",
    ]
}
