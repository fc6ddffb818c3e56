import Foundation
import Testing

/// Completions for the shells, and messages in the language of whoever runs the program.
@Suite struct CompletionTests {
    private func run(_ script: String) throws -> (output: String, errors: String, status: Int32) {
        try Shell.run(script)
    }

    /// What bash offers for a command line whose last word is being typed.
    private func offered(_ words: [String]) throws -> Set<String> {
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let (output, errors, _) = try run(
            """
            source <(hanstat --generate-completion-script bash)
            COMP_WORDS=(\(list)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(words.joined(separator: " "))'
            COMP_POINT=${#COMP_LINE} COMP_TYPE=9
            complete -p hanstat >/dev/null && _hanstat hanstat '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
            printf '%s\\n' "${COMPREPLY[@]}"
            """)
        #expect(errors.isEmpty, "\(errors)")
        return Set(output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    }

    @Test func bashOffersCommandsAndValues() throws {
        #expect(try offered(["hanstat", "ex"]).isSuperset(of: ["extract", "explain"]))
        #expect(try offered(["hanstat", "extract", "--format", ""]).isSuperset(of: ["table", "jsonl", "csv"]))
        #expect(try offered(["hanstat", "extract", "--encoding", "GB"]).isSuperset(of: ["GB18030", "GBK"]))
        #expect(try offered(["hanstat", "extract", "--conv"]).contains("--convention"))
        #expect(try offered(["hanstat", "extract", "--records", ""]).isSuperset(of: ["observations", "all"]))
        #expect(
            try offered(["hanstat", "explain", "--kinds", "per"]).isSuperset(of: ["percentage", "percentagePoint"]))
    }

    @Test func everyShellHasAScript() throws {
        for (shell, word) in [("bash", "complete"), ("zsh", "#compdef hanstat"), ("fish", "complete -c")] {
            let (output, _, status) = try run("hanstat --generate-completion-script \(shell)")
            #expect(status == 0)
            #expect(output.contains(word) && output.contains("guard-formulas"), "\(shell)")
        }
        let (_, errors, status) = try run("hanstat --generate-completion-script bash | bash -n")
        #expect(errors.isEmpty && status == 0)
    }

    /// The variables in their order: the first that is set and not empty decides.
    @Test func theLocaleDecidesTheLanguage() throws {
        let chinese = "hanstat: missing: 没有那个文件或目录\n"
        let english = "hanstat: missing: No such file or directory\n"
        for (variables, message) in [
            ("LC_ALL=zh_CN.UTF-8", chinese), ("LC_ALL= LC_MESSAGES=zh_TW.UTF-8", chinese),
            ("LC_ALL= LC_MESSAGES= LANG=zh", chinese), ("LC_ALL=C LANG=zh_CN.UTF-8", english),
            ("LC_ALL= LC_MESSAGES=en_US.UTF-8 LANG=zh_CN.UTF-8", english), ("LC_ALL= LANG=", english),
        ] {
            let (_, errors, status) = try run("\(variables) hanstat extract missing")
            #expect(errors == message, "\(variables)")
            #expect(status == 1)
        }
    }

    @Test func helpAndErrorsAreInChinese() throws {
        let (help, _, _) = try run(
            "export LC_ALL=zh_CN.UTF-8; hanstat --help; hanstat extract --help; hanstat units --help")
        for word in ["概述：从中文文本里提取统计数据。", "子命令：", "用法：hanstat extract [<选项>] [<files> ...]", "选项：", "显示帮助。"] {
            #expect(help.contains(word), "\(word)")
        }
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "default:", "values:"] {
            #expect(!help.contains(word), "\(word)")
        }
        let (_, errors, status) = try run(
            """
            export LC_ALL=zh_CN.UTF-8
            hanstat extract --nonsense; hanstat extract --format xml; hanstat extract --jobs 0; hanstat extract --region
            printf '3吨\\377' >bad.txt; hanstat extract bad.txt
            """)
        for line in [
            "错误：没有选项“--nonsense”", "错误：--jobs 应为 1 到 256，而不是 0。", "错误：“--region <name>”缺少值",
            "  更多信息见“hanstat extract --help”。", "hanstat: bad.txt: 不是 UTF-8：第 4 字节处有错误序列",
        ] {
            #expect(errors.split(separator: "\n").contains(Substring(line)), "\(line)\n\(errors)")
        }
        #expect(errors.contains("错误：“xml”不能作“--format <format>”的值，请用 'table', "))
        #expect(!errors.contains("Error") && !errors.contains("Usage"))
        #expect(status == 1)
    }
}
