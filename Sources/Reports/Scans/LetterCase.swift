/// Large and small letters, one for one.
enum LetterCase {
    static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        single(scalar.properties.lowercaseMapping) ?? scalar
    }

    /// A letter in the case of another.
    static func of(_ model: Unicode.Scalar, _ letter: Unicode.Scalar) -> Unicode.Scalar {
        if model.properties.isUppercase { return single(letter.properties.uppercaseMapping) ?? letter }
        return model.properties.isLowercase ? lower(letter) : letter
    }

    private static func single(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
}
