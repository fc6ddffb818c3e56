#if os(Linux)
    import Foundation
    import Testing

    /// What the program does where ICU is installed without its data: what needs none goes on, and what needs it says so.
    @Suite struct ICUTests {
        /// Runs a command line with an ICU that finds no data.
        private func run(_ command: String) throws -> (output: String, errors: String, status: Int32) {
            let shell = try Shell()
            defer { shell.remove() }
            let library = Shell.binaries.appendingPathComponent("libEmptyICUData.so").path
            #expect(FileManager.default.fileExists(atPath: library))
            let outcome = try shell.run(
                "hanstat() { LD_PRELOAD='\(library)' \"$HANSTAT\" \"$@\"; }\n" + command)
            return (
                String(decoding: outcome.output, as: UTF8.self), String(decoding: outcome.errors, as: UTF8.self),
                outcome.status
            )
        }

        @Test func unicodeIsReadAllTheSame() throws {
            let (output, errors, status) = try run(
                """
                "$HANSTAT" extract 电力.txt >whole
                hanstat extract 电力.txt | cmp - whole
                hanstat extract --encoding UTF-8 电力.txt | cmp - whole
                for encoding in UTF-16LE UTF-16BE UTF-32LE UTF-16; do
                    iconv -f UTF-8 -t $encoding 电力.txt >other.txt
                    hanstat extract --encoding $encoding other.txt | cmp - whole
                done
                """)
            #expect(output.isEmpty, "\(output)")
            #expect(errors.isEmpty && status == 0, "\(errors)")
        }

        /// The days of the Chinese calendar are in a table of the library.
        @Test func festivalsAreFound() throws {
            let (output, errors, _) = try run("echo '春节期间销售3吨' | hanstat extract --records periods --date 2025-03-01")
            #expect(output.contains(#""from":"2025-01-28""#), "\(output)")
            #expect(errors.isEmpty)
        }

        @Test func otherEncodingsAreRefused() throws {
            let (output, errors, status) = try run("hanstat extract --encoding GB18030 电力.txt")
            #expect(output.isEmpty)
            #expect(
                errors.contains("is without its data, so that only UTF-8, UTF-16 and UTF-32 can be read."), "\(errors)")
            #expect(status == 2)
        }

        /// A byte-order mark may name an encoding that cannot be read then.
        @Test func aMarkOfAnotherEncodingIsNamed() throws {
            let (output, errors, status) = try run(
                "printf '\\204\\061\\225\\063' >marked.txt; hanstat extract marked.txt 电力.txt | wc -l")
            #expect(output.trimmingCharacters(in: .whitespacesAndNewlines) != "0")
            #expect(errors.hasPrefix("hanstat: marked.txt: the text cannot be read as gb18030: ICU "), "\(errors)")
            #expect(errors.contains("is without the data for this (U_FILE_ACCESS_ERROR)"))
            #expect(status == 0)
        }
    }
#endif
