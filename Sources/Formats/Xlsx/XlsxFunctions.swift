/// The functions that tables of scores use.
enum XlsxFunctions {
    /// The value of a function; `nil` if it or its arguments are not known here.
    static func value(
        _ name: String, _ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator
    ) -> XlsxValue? {
        switch name {
        case "SUM": fold(arguments, calculator) { $0.reduce(0, +) }
        case "AVERAGE": average(arguments, calculator)
        case "MIN": fold(arguments, calculator) { $0.min() ?? 0 }
        case "MAX": fold(arguments, calculator) { $0.max() ?? 0 }
        case "PRODUCT": fold(arguments, calculator) { $0.isEmpty ? 0 : $0.reduce(1, *) }
        case "COUNT": flattened(arguments, calculator).map { .number(Double(numbers($0).count)) }
        case "COUNTA": flattened(arguments, calculator).map { .number(Double($0.count)) }
        case "ROUND": round(arguments, calculator)
        case "ABS": one(arguments, calculator) { abs($0) }
        case "INT": one(arguments, calculator) { $0.rounded(.down) }
        case "IF": choice(arguments, calculator)
        case "IFERROR": fallback(arguments, calculator)
        case "AND": logic(arguments, calculator) { !$0.contains(false) }
        case "OR": logic(arguments, calculator) { $0.contains(true) }
        case "NOT": logic(arguments, calculator) { !$0[0] }
        default: nil
        }
    }

    /// All values of all arguments that are not empty; `nil` if any is unknown.
    private static func flattened(
        _ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator
    ) -> [(value: XlsxValue, isDirect: Bool)]? {
        var values: [(value: XlsxValue, isDirect: Bool)] = []
        for argument in arguments {
            switch argument {
            case .value(let value): if value != .empty { values.append((value, true)) }
            case .area(let sheet, let area):
                guard let found = calculator.values(sheet, area) else { return nil }
                values += found.map { ($0, false) }
            }
        }
        return values
    }

    /// The numbers among values: texts and truths count only when they stand in the formula itself.
    private static func numbers(_ values: [(value: XlsxValue, isDirect: Bool)]) -> [Double] {
        values.compactMap { value, isDirect in
            if case .number(let number) = value { return number }
            return isDirect ? XlsxFormula.number(value) : nil
        }
    }

    private static func error(_ values: [(value: XlsxValue, isDirect: Bool)]) -> XlsxValue? {
        values.lazy.map(\.value).first { if case .error = $0 { true } else { false } }
    }

    private static func fold(
        _ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator, _ body: ([Double]) -> Double
    ) -> XlsxValue? {
        guard let values = flattened(arguments, calculator) else { return nil }
        if let error = error(values) { return error }
        let result = body(numbers(values))
        return result.isFinite ? .number(result) : nil
    }

    private static func average(_ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator) -> XlsxValue? {
        guard let values = flattened(arguments, calculator) else { return nil }
        if let error = error(values) { return error }
        let numbers = numbers(values)
        return numbers.isEmpty ? .error("#DIV/0!") : .number(numbers.reduce(0, +) / Double(numbers.count))
    }

    private static func scalar(_ operand: XlsxFormula.Operand, _ calculator: XlsxCalculator) -> XlsxValue? {
        switch operand {
        case .value(let value): value
        case .area(let sheet, let area): area.first == area.last ? calculator.single(sheet, area.first) : nil
        }
    }

    private static func one(
        _ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator, _ body: (Double) -> Double
    ) -> XlsxValue? {
        guard arguments.count == 1, let value = scalar(arguments[0], calculator) else { return nil }
        if case .error = value { return value }
        return XlsxFormula.number(value).map { .number(body($0)) }
    }

    private static func round(_ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator) -> XlsxValue? {
        guard arguments.count == 2, let value = scalar(arguments[0], calculator) else { return nil }
        if case .error = value { return value }
        guard let number = XlsxFormula.number(value),
            let places = scalar(arguments[1], calculator).flatMap(XlsxFormula.number),
            (-15...15).contains(places)
        else { return nil }
        return .number(DecimalText.rounded(number, places: Int(places)))
    }

    private static func choice(_ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator) -> XlsxValue? {
        guard (2...3).contains(arguments.count), let condition = scalar(arguments[0], calculator) else { return nil }
        if case .error = condition { return condition }
        guard let number = XlsxFormula.number(condition) else { return nil }
        if number != 0 { return scalar(arguments[1], calculator) }
        return arguments.count == 3 ? scalar(arguments[2], calculator) : .truth(false)
    }

    private static func fallback(_ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator) -> XlsxValue? {
        guard arguments.count == 2, let value = scalar(arguments[0], calculator) else { return nil }
        if case .error = value { return scalar(arguments[1], calculator) }
        return value
    }

    private static func logic(
        _ arguments: [XlsxFormula.Operand], _ calculator: XlsxCalculator, _ body: ([Bool]) -> Bool
    ) -> XlsxValue? {
        guard let values = flattened(arguments, calculator) else { return nil }
        if let error = error(values) { return error }
        let truths = values.compactMap { XlsxFormula.number($0.value).map { $0 != 0 } }
        return truths.isEmpty ? nil : .truth(body(truths))
    }
}
