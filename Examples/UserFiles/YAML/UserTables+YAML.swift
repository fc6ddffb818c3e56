public import HanStatUserFiles

extension UserTables {
    /// Adds what a YAML file holds.
    ///
    /// ```yaml
    /// classifiers:
    ///   - {id: tea-cake, forms: [茶饼, 茶餅]}
    /// ```
    ///
    /// - Parameters:
    ///   - text: The file.
    ///   - source: The file's name, for errors.
    /// - Throws: `UserFileError` for the first entry that is wrong, or where the text is no YAML.
    public mutating func addYAML(_ text: String, source: String) throws(UserFileError) {
        try add(YAMLFile(text, source: source).entries)
    }
}
